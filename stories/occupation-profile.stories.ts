import type { Meta } from '@storybook/web-components-vite';
import * as states from './states.js';

const { documents, story } = states;

export default {
  title: 'Elements/occupation-profile',
  component: 'occupation-profile',
  render: (args) => states.place('occupation-profile', args),
  argTypes: {
    ...states.sharedControls,
    ...states.actionControls,
    ...states.skillControls,
    show: { control: 'text' },
    skills: { control: 'text' },
    href: { control: 'text' },
    'hour-cycle': { control: 'inline-radio', options: ['', 'h12', 'h23'] },
    'share-answers': { control: 'boolean' },
  },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const Sparse = story({ occupation: { title: 'astronaut' } });
export const Long = story({ occupation: documents.seller, filter: true });
export const OtherLanguage = story({ occupation: documents.joiner });
export const RightToLeft = story({ occupation: documents.nurseInArabic, lang: 'ar', dir: 'rtl' });
export const Narrow = story({ occupation: documents.clerk, width: states.NARROW });
export const Dark = story({ occupation: documents.nurse, theme: 'dark' });
export const ThreeSections = story({
  occupation: documents.electrician,
  show: 'card day pathways',
});
export const Loading = states.loading;
export const LoadingWithFallback = states.loadingWithFallback;
export const Failed = states.failed;
export const FailedWithFallback = states.failedWithFallback;
