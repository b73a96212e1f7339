import type { Meta } from '@storybook/web-components-vite';
import * as states from './states.js';

const { documents, story } = states;

export default {
  title: 'Elements/day-timeline',
  component: 'day-timeline',
  render: (args) => states.place('day-timeline', args),
  argTypes: {
    ...states.sharedControls,
    'hour-cycle': { control: 'inline-radio', options: ['', 'h12', 'h23'] },
  },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const NightShift = story({ occupation: documents.nurse });
export const WithoutTimes = story({ occupation: documents.joiner, lang: 'de' });
export const Sparse = story({
  occupation: { title: 'astronaut', day: { entries: [{ title: 'float' }] } },
});
export const Long = story({ occupation: documents.electrician });
export const OtherLanguage = story({ occupation: documents.joiner });
export const RightToLeft = story({ occupation: documents.nurseInArabic, lang: 'ar', dir: 'rtl' });
export const Narrow = story({ occupation: documents.clerk, width: states.NARROW });
export const Loading = states.loading;
export const LoadingWithFallback = states.loadingWithFallback;
export const Failed = states.failed;
export const FailedWithFallback = states.failedWithFallback;
