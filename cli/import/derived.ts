import type { Occupation } from '../../src/model/occupation.js';
import type { EscoOccupation, EscoSkill } from './esco.js';
import { groupBy } from './group-by.js';
import type { Sentences } from './sentences.js';

/** When the six entries of an example day begin. */
const HOURS = ['09:00', '10:30', '12:00', '14:00', '15:30', '17:00'];

const QUESTIONS = 3;

/** The most particular skills first; what ESCO does not say comes last. */
const PARTICULAR: EscoSkill['reuseLevel'][] = [
  'occupation-specific',
  'sector-specific',
  'cross-sector',
  'transversal',
  undefined,
];

const isSkill = ({ type }: EscoSkill) => type !== 'knowledge';

/**
 * An example day from an occupation's own essential skills: the most particular ones first, one a
 * group until the groups run out. None where there are fewer than six.
 */
export function exampleDay({ skills }: EscoOccupation, say: Sentences): Occupation['day'] {
  const particular = skills
    .filter((skill) => isSkill(skill) && skill.relation === 'essential')
    .sort((a, b) => PARTICULAR.indexOf(a.reuseLevel) - PARTICULAR.indexOf(b.reuseLevel));
  const chosen = spread(particular, HOURS.length);
  if (chosen.length < HOURS.length) return undefined;
  const entries = HOURS.map((time, i) => {
    const { label, description } = chosen[i]!;
    return { time, title: label, ...(description && { description }) };
  });
  return { entries, note: say.dayNote };
}

/** The first `count` skills in order, at most one a group in each round. */
function spread(skills: readonly EscoSkill[], count: number): EscoSkill[] {
  const chosen: EscoSkill[] = [];
  let left = [...skills];
  while (left.length && chosen.length < count) {
    const used = new Set<string>();
    const later: EscoSkill[] = [];
    for (const skill of left) {
      const { group } = skill;
      if (chosen.length < count && !(group && used.has(group))) {
        chosen.push(skill);
        if (group) used.add(group);
      } else later.push(skill);
    }
    left = later;
  }
  return chosen;
}

/**
 * Three questions from an occupation's largest groups of skills, knowledge excluded: groups with
 * most essential skills first, then with most skills, then by label. None where there are fewer
 * than three groups.
 */
export function exampleFitCheck(
  { skills }: EscoOccupation,
  language: string,
  say: Sentences,
): Occupation['fitCheck'] {
  const grouped = skills.filter((skill) => isSkill(skill) && skill.group);
  const essential = (members: readonly EscoSkill[]) =>
    members.filter(({ relation }) => relation === 'essential').length;
  const byLabel = new Intl.Collator(language);
  const largest = [...groupBy(grouped, ({ group }) => group!)]
    .sort(
      ([a, inA], [b, inB]) =>
        essential(inB) - essential(inA) || inB.length - inA.length || byLabel.compare(a, b),
    )
    .slice(0, QUESTIONS);
  if (largest.length < QUESTIONS) return undefined;
  return {
    intro: say.fitIntro,
    questions: largest.map(([group, members]) => ({
      text: say.fitQuestion(group),
      // Essential skills come first in an occupation's list.
      reason: say.fitReason(
        group,
        members.slice(0, 2).map(({ label }) => label),
      ),
    })),
  };
}
