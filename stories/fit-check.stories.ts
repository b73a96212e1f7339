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
    'share-answers': { control: 'boolean' },
  },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const Sparse = story({
  occupation: { title: 'astronaut', fitCheck: { questions: [{ text: 'Do you like heights?' }] } },
});
export const Long = story({ occupation: documents.nurse });
export const OtherLanguage = story({ occupation: documents.joiner });
export const RightToLeft = story({ occupation: documents.nurseInArabic, lang: 'ar', dir: 'rtl' });
export const Narrow = story({ occupation: documents.clerk, width: states.NARROW });
export const AnswersShared = story({ occupation: documents.electrician, 'share-answers': true });
export const Loading = states.loading;
export const LoadingWithFallback = states.loadingWithFallback;
export const Failed = states.failed;
export const FailedWithFallback = states.failedWithFallback;
