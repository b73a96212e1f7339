import type { Meta } from '@storybook/web-components-vite';
import * as states from './states.js';

const { documents, story } = states;

export default {
  title: 'Elements/skill-list',
  component: 'skill-list',
  render: (args) => states.place('skill-list', args),
  argTypes: { ...states.sharedControls, ...states.skillControls, show: { control: 'text' } },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const Sparse = story({
  occupation: { title: 'astronaut', skills: [{ label: 'stay calm' }] },
});
export const Long = story({ occupation: documents.seller, filter: true });
export const Owned = story({
  occupation: documents.clerk,
  owned: '["deliver case notes", "clinical coding", "use databases"]',
});
export const OnlyTools = story({ occupation: documents.clerk, show: 'technologies', limit: 30 });
export const OtherLanguage = story({ occupation: documents.joiner });
export const RightToLeft = story({ occupation: documents.nurseInArabic, lang: 'ar', dir: 'rtl' });
export const Narrow = story({ occupation: documents.clerk, width: states.NARROW });
export const Loading = states.loading;
export const LoadingWithFallback = states.loadingWithFallback;
export const Failed = states.failed;
export const FailedWithFallback = states.failedWithFallback;
