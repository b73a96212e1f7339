import type { Meta } from '@storybook/web-components-vite';
import * as states from './states.js';

const { documents, story } = states;

export default {
  title: 'Elements/day-timeline',
  component: 'day-timeline',
  render: (args) => states.place('day-timeline', args),
  argTypes: {
    ...states.sharedControls,
    ...states.dayControls,
  },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const NightShift = story({ occupation: documents.nurse }, 'Night shift');
export const WithoutTimes = story({ occupation: documents.joiner, lang: 'de' }, 'Without times');
export const Sparse = story(
  {
    occupation: { title: 'astronaut', day: { entries: [{ title: 'float' }] } },
  },
  'One entry',
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
