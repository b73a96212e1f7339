import type { Meta } from '@storybook/web-components-vite';
import * as states from './states.js';

const { documents, story } = states;

export default {
  title: 'Elements/occupation-faq',
  component: 'occupation-faq',
  render: (args) => states.place('occupation-faq', args),
  argTypes: { ...states.sharedControls },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const Sparse = story(
  {
    occupation: { title: 'astronaut', faq: [{ question: 'Is it far?', answer: 'Yes.' }] },
  },
  'One question',
);
export const Long = story({ occupation: documents.electrician });
export const OtherLanguage = story(
  { occupation: documents.joiner },
  'German text, English interface',
);
export const RightToLeft = story(
  { occupation: documents.nurseInArabic, lang: 'ar', dir: 'rtl' },
  'Arabic, right to left',
);
export const Narrow = story({ occupation: documents.clerk, width: states.NARROW }, 'In a sidebar');
export const Loading = states.loading;
export const LoadingWithFallback = states.loadingWithFallback;
export const Failed = states.failed;
export const FailedWithFallback = states.failedWithFallback;
