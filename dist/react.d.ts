// For React 19: `import type {} from 'occupation-widgets/react';`
import type { HTMLAttributes, RefAttributes } from 'react';
import type { CareerPathways, DayTimeline, FitCheck, OccupationCard, OccupationFaq, OccupationProfile, SkillList } from './occupation-widgets.js';

type Element<T, Properties extends keyof T> = Omit<HTMLAttributes<T>, Properties> &
  RefAttributes<T> &
  Partial<Pick<T, Properties>>;

interface OccupationElements {
  'career-pathways': Element<CareerPathways, 'occupation' | 'src' | 'loading' | 'headingLevel' | 'headingText' | 'theme' | 'structuredData'> & {
      'heading-level'?: CareerPathways['headingLevel'] | string;
      'heading-text'?: CareerPathways['headingText'] | string;
      'structured-data'?: CareerPathways['structuredData'] | string;
      'onoccupation-pathway'?: (event: HTMLElementEventMap['occupation-pathway']) => void;
      'onoccupation-load'?: (event: HTMLElementEventMap['occupation-load']) => void;
      'onoccupation-error'?: (event: HTMLElementEventMap['occupation-error']) => void;
      'onoccupation-view'?: (event: HTMLElementEventMap['occupation-view']) => void;
    };
  'day-timeline': Element<DayTimeline, 'hourCycle' | 'occupation' | 'src' | 'loading' | 'headingLevel' | 'headingText' | 'theme' | 'structuredData'> & {
      'hour-cycle'?: DayTimeline['hourCycle'] | string;
      'heading-level'?: DayTimeline['headingLevel'] | string;
      'heading-text'?: DayTimeline['headingText'] | string;
      'structured-data'?: DayTimeline['structuredData'] | string;
      'onoccupation-load'?: (event: HTMLElementEventMap['occupation-load']) => void;
      'onoccupation-error'?: (event: HTMLElementEventMap['occupation-error']) => void;
      'onoccupation-view'?: (event: HTMLElementEventMap['occupation-view']) => void;
    };
  'fit-check': Element<FitCheck, 'shareAnswers' | 'actionLabel' | 'actionHref' | 'occupation' | 'src' | 'loading' | 'headingLevel' | 'headingText' | 'theme' | 'structuredData'> & {
      'share-answers'?: FitCheck['shareAnswers'] | string;
      'action-label'?: FitCheck['actionLabel'] | string;
      'action-href'?: FitCheck['actionHref'] | string;
      'heading-level'?: FitCheck['headingLevel'] | string;
      'heading-text'?: FitCheck['headingText'] | string;
      'structured-data'?: FitCheck['structuredData'] | string;
      'onfit-check-complete'?: (event: HTMLElementEventMap['fit-check-complete']) => void;
      'onoccupation-action'?: (event: HTMLElementEventMap['occupation-action']) => void;
      'onoccupation-load'?: (event: HTMLElementEventMap['occupation-load']) => void;
      'onoccupation-error'?: (event: HTMLElementEventMap['occupation-error']) => void;
      'onoccupation-view'?: (event: HTMLElementEventMap['occupation-view']) => void;
    };
  'occupation-card': Element<OccupationCard, 'variant' | 'href' | 'actionLabel' | 'actionHref' | 'occupation' | 'src' | 'loading' | 'headingLevel' | 'headingText' | 'theme' | 'structuredData'> & {
      'action-label'?: OccupationCard['actionLabel'] | string;
      'action-href'?: OccupationCard['actionHref'] | string;
      'heading-level'?: OccupationCard['headingLevel'] | string;
      'heading-text'?: OccupationCard['headingText'] | string;
      'structured-data'?: OccupationCard['structuredData'] | string;
      'onoccupation-action'?: (event: HTMLElementEventMap['occupation-action']) => void;
      'onoccupation-load'?: (event: HTMLElementEventMap['occupation-load']) => void;
      'onoccupation-error'?: (event: HTMLElementEventMap['occupation-error']) => void;
      'onoccupation-view'?: (event: HTMLElementEventMap['occupation-view']) => void;
    };
  'occupation-faq': Element<OccupationFaq, 'occupation' | 'src' | 'loading' | 'headingLevel' | 'headingText' | 'theme' | 'structuredData'> & {
      'heading-level'?: OccupationFaq['headingLevel'] | string;
      'heading-text'?: OccupationFaq['headingText'] | string;
      'structured-data'?: OccupationFaq['structuredData'] | string;
      'onoccupation-load'?: (event: HTMLElementEventMap['occupation-load']) => void;
      'onoccupation-error'?: (event: HTMLElementEventMap['occupation-error']) => void;
      'onoccupation-view'?: (event: HTMLElementEventMap['occupation-view']) => void;
    };
  'occupation-profile': Element<OccupationProfile, 'show' | 'skills' | 'href' | 'actionLabel' | 'actionHref' | 'shareAnswers' | 'hourCycle' | 'limit' | 'filter' | 'owned' | 'occupation' | 'src' | 'loading' | 'headingLevel' | 'headingText' | 'theme' | 'structuredData'> & {
      'action-label'?: OccupationProfile['actionLabel'] | string;
      'action-href'?: OccupationProfile['actionHref'] | string;
      'share-answers'?: OccupationProfile['shareAnswers'] | string;
      'hour-cycle'?: OccupationProfile['hourCycle'] | string;
      'heading-level'?: OccupationProfile['headingLevel'] | string;
      'heading-text'?: OccupationProfile['headingText'] | string;
      'structured-data'?: OccupationProfile['structuredData'] | string;
      'onfit-check-complete'?: (event: HTMLElementEventMap['fit-check-complete']) => void;
      'onoccupation-action'?: (event: HTMLElementEventMap['occupation-action']) => void;
      'onoccupation-pathway'?: (event: HTMLElementEventMap['occupation-pathway']) => void;
      'onoccupation-load'?: (event: HTMLElementEventMap['occupation-load']) => void;
      'onoccupation-error'?: (event: HTMLElementEventMap['occupation-error']) => void;
      'onoccupation-view'?: (event: HTMLElementEventMap['occupation-view']) => void;
    };
  'skill-list': Element<SkillList, 'show' | 'limit' | 'filter' | 'owned' | 'occupation' | 'src' | 'loading' | 'headingLevel' | 'headingText' | 'theme' | 'structuredData'> & {
      'heading-level'?: SkillList['headingLevel'] | string;
      'heading-text'?: SkillList['headingText'] | string;
      'structured-data'?: SkillList['structuredData'] | string;
      'onoccupation-load'?: (event: HTMLElementEventMap['occupation-load']) => void;
      'onoccupation-error'?: (event: HTMLElementEventMap['occupation-error']) => void;
      'onoccupation-view'?: (event: HTMLElementEventMap['occupation-view']) => void;
    };
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OccupationElements {}
  }
}
