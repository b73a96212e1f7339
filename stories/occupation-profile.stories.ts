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
    ...states.linkControls,
    ...states.dayControls,
    ...states.fitControls,
    show: states.words('Sections in order', 'card fit day skills pathways faq'),
    skills: states.words('Views of skills in order', states.SKILL_VIEWS),
  },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const Sparse = story({ occupation: { title: 'astronaut' } }, 'Only a title');
export const Long = story({ occupation: documents.seller, filter: true }, '340 skills');
export const OtherLanguage = story(
  { occupation: documents.joiner },
  'German text, English interface',
);
export const RightToLeft = story(
  { occupation: documents.nurseInArabic, lang: 'ar', dir: 'rtl' },
  'Arabic, right to left',
);
export const Narrow = story({ occupation: documents.clerk, width: states.NARROW }, 'In a sidebar');
export const Dark = story({ occupation: documents.nurse, theme: 'dark' });
export const ThreeSections = story({
  occupation: documents.electrician,
  show: 'card day pathways',
});
export const Loading = states.loading;
export const LoadingWithFallback = states.loadingWithFallback;
export const Failed = states.failed;
export const FailedWithFallback = states.failedWithFallback;
