/** The relations in the order in which they are shown. */
const RELATIONS = ['progression', 'narrower', 'broader', 'similar'];
/** Pathways by relation, without the relations that have none. */
export function pathwaysByRelation(pathways) {
    return RELATIONS.map((relation) => ({
        relation,
        pathways: pathways.filter((pathway) => pathway.relation === relation),
    })).filter(({ pathways: members }) => members.length);
}
/** Levels of study that the other occupation usually needs above this one's; unknown is 0. */
export function studyDifference({ education }, pathway) {
    const here = education?.isced;
    const there = pathway.education?.isced;
    return here === undefined || there === undefined ? 0 : there - here;
}
