// The interface in English, by who says it: bundlers leave out what an element does not say. Values in
// braces are filled in; a plural depends on the first of them.
/** What every element may say. */
export const shared = {
    loading: 'Getting the job details…',
    failed: 'We can’t show this job right now. Try again later.',
    failedOffline: 'You’re offline. We’ll show this job when you’re back online.',
    empty: 'There is nothing to show here yet.',
    sources: 'Where this information comes from',
};
/** On a list of which a part is shown. */
export const more = { andMore: 'and {n} more' };
/** On a button that has no words of its own. */
export const action = { action: 'Find out more' };
export const card = {
    otherNames: 'Also called',
    about: 'What the job is',
    doing: 'What you would do',
    study: 'Usual level of study',
    isced0: 'Before primary school',
    isced1: 'Primary school',
    isced2: 'First part of secondary school',
    isced3: 'End of secondary school',
    isced4: 'Extra course after school',
    isced5: 'Short college course (often two years)',
    isced6: 'Bachelor’s degree or equal',
    isced7: 'Master’s degree or equal',
    isced8: 'Doctorate or equal',
    codes: 'Official codes',
};
export const fit = {
    fitHeading: 'Could this job suit you?',
    fitCount: { one: '{n} quick question.', other: '{n} quick questions.' },
    fitNotTest: 'It is not a test.',
    fitPrivacy: 'Your answers stay on this page.',
    fitPrivacyShared: 'This website can see your answers.',
    fitYes: 'Yes',
    fitNotSure: 'Not sure',
    fitNo: 'No',
    fitProgress: '{answered} of {total} answered',
    fitHigh: 'This job could suit you',
    fitHighText: 'You said yes to most of the questions. A good next step is to talk to someone who does this job.',
    fitMid: 'Parts of this job could suit you',
    fitMidText: 'You liked some things and not others. Look at what the work involves, and at similar jobs.',
    fitLow: 'This job may not be for you',
    fitLowText: 'You said no to most of the questions. That is useful to know. Another job may suit you better.',
    fitUnsure: 'You are not sure yet',
    fitUnsureText: 'That is fine. Read more about the job and try again.',
    fitSaidYes: 'You said yes to',
    fitSaidNotSure: 'You were not sure about',
    fitSaidNo: 'You said no to',
    fitAgain: 'Start again',
    fitHint: 'This is only a hint. Only you can decide.',
};
export const day = {
    dayHeading: 'A day in the life',
    dayHeadingUntimed: 'What the work involves',
    dayNote: 'This is an example. Real days are different.',
};
export const skills = {
    showAll: 'Show all {n}',
    showFewer: 'Show fewer',
    skillsHeading: 'Skills and knowledge',
    skillsNeed: 'Skills you need',
    skillsHelp: 'Skills that also help',
    knowledgeNeed: 'Things you need to know about',
    knowledgeHelp: 'Things that are good to know about',
    alsoElsewhere: 'Also used in other jobs',
    skillsOther: 'Other skills',
    filter: 'Find a skill',
    filterFound: { one: '{n} skill found', other: '{n} skills found' },
    filterNone: 'No skill matches “{text}”. Try a shorter word.',
    have: 'You have this',
    learn: 'To learn',
    haveCount: 'You have {n} of {total}',
    tech: 'Software and tools',
    techOther: 'Other tools',
    techInDemand: 'Often in US ads for this job',
    techHot: 'Common in US job ads',
    techCount: { one: '{n} tool', other: '{n} tools' },
};
export const pathways = {
    pathsHeading: 'Other jobs to look at',
    pathsNext: 'Next steps',
    pathsSpecial: 'More specialised jobs',
    pathsBroad: 'Broader jobs',
    pathsSimilar: 'Jobs with similar skills',
    pathsShared: {
        one: '{shared} of its {total} main skill is the same',
        other: '{shared} of its {total} main skills are the same',
    },
    pathsLearn: 'New to learn',
    pathsMoreStudy: 'Usually needs more study',
    pathsLessStudy: 'Usually needs less study',
    pathsNote: 'Sharing skills does not mean you are qualified.',
};
export const faq = { faqHeading: 'Common questions' };
/** Every sentence; only for those who need all, as it brings all. */
// prettier-ignore
export const en = {
    ...shared, ...more, ...action, ...card, ...fit, ...day, ...skills, ...pathways, ...faq,
};
