import type { Meta } from '@storybook/web-components-vite';
import * as states from './states.js';

const { documents, story } = states;

export default {
  title: 'Elements/fit-check',
  component: 'fit-check',
  render: (args) => states.place('fit-check', args),
  argTypes: {
    ...states.sharedControls,
    ...states.actionControls,
    ...states.fitControls,
  },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const Sparse = story(
  {
    occupation: { title: 'astronaut', fitCheck: { questions: [{ text: 'Do you like heights?' }] } },
  },
  'One question',
);
export const Long = story({ occupation: documents.nurse });
export const OtherLanguage = story(
  { occupation: documents.joiner },
  'German text, English interface',
);
export const RightToLeft = story(
  { occupation: documents.nurseInArabic, lang: 'ar', dir: 'rtl' },
  'Arabic, right to left',
);
export const Narrow = story({ occupation: documents.clerk, width: states.NARROW }, 'In a sidebar');
export const AnswersShared = story({ occupation: documents.electrician, 'share-answers': true });
export const Loading = states.loading;
export const LoadingWithFallback = states.loadingWithFallback;
export const Failed = states.failed;
export const FailedWithFallback = states.failedWithFallback;
