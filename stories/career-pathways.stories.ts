import type { Meta } from '@storybook/web-components-vite';
import * as states from './states.js';

const { documents, story } = states;

export default {
  title: 'Elements/career-pathways',
  component: 'career-pathways',
  render: (args) => states.place('career-pathways', args),
  argTypes: { ...states.sharedControls },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const Sparse = story(
  {
    occupation: { title: 'astronaut', pathways: [{ relation: 'similar', title: 'pilot' }] },
  },
  'One pathway without skills',
);
export const Long = story({ occupation: documents.electrician }, 'Eight pathways');
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
