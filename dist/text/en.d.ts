/** What every element may say. */
export declare const shared: {
    loading: string;
    failed: string;
    failedOffline: string;
    empty: string;
    sources: string;
};
/** On a list of which a part is shown. */
export declare const more: {
    andMore: string;
};
/** On a button that has no words of its own. */
export declare const action: {
    action: string;
};
export declare const card: {
    otherNames: string;
    about: string;
    doing: string;
    study: string;
    isced0: string;
    isced1: string;
    isced2: string;
    isced3: string;
    isced4: string;
    isced5: string;
    isced6: string;
    isced7: string;
    isced8: string;
    codes: string;
};
export declare const fit: {
    fitHeading: string;
    fitCount: {
        one: string;
        other: string;
    };
    fitNotTest: string;
    fitPrivacy: string;
    fitPrivacyShared: string;
    fitYes: string;
    fitNotSure: string;
    fitNo: string;
    fitProgress: string;
    fitHigh: string;
    fitHighText: string;
    fitMid: string;
    fitMidText: string;
    fitLow: string;
    fitLowText: string;
    fitUnsure: string;
    fitUnsureText: string;
    fitSaidYes: string;
    fitSaidNotSure: string;
    fitSaidNo: string;
    fitAgain: string;
    fitHint: string;
};
export declare const day: {
    dayHeading: string;
    dayHeadingUntimed: string;
    dayNote: string;
};
export declare const skills: {
    showAll: string;
    showFewer: string;
    skillsHeading: string;
    skillsNeed: string;
    skillsHelp: string;
    knowledgeNeed: string;
    knowledgeHelp: string;
    alsoElsewhere: string;
    skillsOther: string;
    filter: string;
    filterFound: {
        one: string;
        other: string;
    };
    filterNone: string;
    have: string;
    learn: string;
    haveCount: string;
    tech: string;
    techOther: string;
    techInDemand: string;
    techHot: string;
    techCount: {
        one: string;
        other: string;
    };
};
export declare const pathways: {
    pathsHeading: string;
    pathsNext: string;
    pathsSpecial: string;
    pathsBroad: string;
    pathsSimilar: string;
    pathsShared: {
        one: string;
        other: string;
    };
    pathsLearn: string;
    pathsMoreStudy: string;
    pathsLessStudy: string;
    pathsNote: string;
};
export declare const faq: {
    faqHeading: string;
};
/** Every sentence; only for those who need all, as it brings all. */
export declare const en: {
    faqHeading: string;
    pathsHeading: string;
    pathsNext: string;
    pathsSpecial: string;
    pathsBroad: string;
    pathsSimilar: string;
    pathsShared: {
        one: string;
        other: string;
    };
    pathsLearn: string;
    pathsMoreStudy: string;
    pathsLessStudy: string;
    pathsNote: string;
    showAll: string;
    showFewer: string;
    skillsHeading: string;
    skillsNeed: string;
    skillsHelp: string;
    knowledgeNeed: string;
    knowledgeHelp: string;
    alsoElsewhere: string;
    skillsOther: string;
    filter: string;
    filterFound: {
        one: string;
        other: string;
    };
    filterNone: string;
    have: string;
    learn: string;
    haveCount: string;
    tech: string;
    techOther: string;
    techInDemand: string;
    techHot: string;
    techCount: {
        one: string;
        other: string;
    };
    dayHeading: string;
    dayHeadingUntimed: string;
    dayNote: string;
    fitHeading: string;
    fitCount: {
        one: string;
        other: string;
    };
    fitNotTest: string;
    fitPrivacy: string;
    fitPrivacyShared: string;
    fitYes: string;
    fitNotSure: string;
    fitNo: string;
    fitProgress: string;
    fitHigh: string;
    fitHighText: string;
    fitMid: string;
    fitMidText: string;
    fitLow: string;
    fitLowText: string;
    fitUnsure: string;
    fitUnsureText: string;
    fitSaidYes: string;
    fitSaidNotSure: string;
    fitSaidNo: string;
    fitAgain: string;
    fitHint: string;
    otherNames: string;
    about: string;
    doing: string;
    study: string;
    isced0: string;
    isced1: string;
    isced2: string;
    isced3: string;
    isced4: string;
    isced5: string;
    isced6: string;
    isced7: string;
    isced8: string;
    codes: string;
    action: string;
    andMore: string;
    loading: string;
    failed: string;
    failedOffline: string;
    empty: string;
    sources: string;
};
