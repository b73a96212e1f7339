/** Every element that page authors rely on. */
export const TAGS = [
  'occupation-card',
  'fit-check',
  'day-timeline',
  'skill-list',
  'career-pathways',
  'occupation-faq',
  'occupation-profile',
] as const;
