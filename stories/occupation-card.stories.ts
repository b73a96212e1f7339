import type { Meta } from '@storybook/web-components-vite';
import * as states from './states.js';

const { documents, story } = states;

export default {
  title: 'Elements/occupation-card',
  component: 'occupation-card',
  render: (args) => states.place('occupation-card', args),
  argTypes: {
    ...states.sharedControls,
    ...states.actionControls,
    variant: { control: 'inline-radio', options: ['full', 'compact'] },
    ...states.linkControls,
  },
} satisfies Meta;

export const Ready = story({ occupation: documents.clerk });
export const Compact = story({ occupation: documents.clerk, variant: 'compact', width: '20em' });
export const Sparse = story({ occupation: { title: 'astronaut' } }, 'Only a title');
export const SparseCompact = story(
  {
    occupation: { title: 'astronaut' },
    variant: 'compact',
    width: '20em',
  },
  'Compact, only a title',
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
export const OwnButton = story(
  {
    occupation: documents.clerk,
    'action-label': 'See our open jobs',
    'action-href': 'https://example.org/jobs?isco={isco08}',
  },
  'The author’s own button',
);
export const Loading = states.loading;
export const LoadingWithFallback = states.loadingWithFallback;
export const Failed = states.failed;
export const FailedWithFallback = states.failedWithFallback;
