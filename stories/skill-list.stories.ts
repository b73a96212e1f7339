import type { Meta } from '@storybook/web-components-vite';
import * as states from './states.js';

const { documents, story } = states;

export default {
  title: 'Elements/skill-list',
  component: 'skill-list',
  render: (args) => states.place('skill-list', args),
  argTypes: {
    ...states.sharedControls,
    ...states.skillControls,
    show: states.words('Views in order', states.SKILL_VIEWS),
  },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const Sparse = story(
  {
    occupation: { title: 'astronaut', skills: [{ label: 'stay calm' }] },
  },
  'One skill',
);
export const Long = story(
  { occupation: documents.seller, filter: true },
  '340 skills, with a search box',
);
export const Owned = story(
  {
    occupation: documents.clerk,
    owned: '["deliver case notes", "clinical coding", "use databases"]',
  },
  'What the person has',
);
export const OnlyTools = story(
  { occupation: documents.clerk, show: 'technologies', limit: 30 },
  'Only software and technologies',
);
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
