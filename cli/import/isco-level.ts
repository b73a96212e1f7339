/**
 * The ISCO-08 skill level, 1 to 4, of an occupation. Source: ILO, "International Standard
 * Classification of Occupations: ISCO-08", volume 1 (2012), table 1 and the definitions of the
 * sub-major groups; where a major group has several levels, the sub-major group tells which.
 * @param isco08 a code of two to four digits
 */
export function iscoSkillLevel(isco08: string): 1 | 2 | 3 | 4 | undefined {
  switch (isco08[0]) {
    case '0': // Armed forces: commissioned officers, other officers, other ranks.
      return ({ '1': 4, '2': 2, '3': 1 } as const)[isco08[1] ?? ''];
    case '1': // Managers; those of hotels, restaurants, shops and the like are at level 3.
      return isco08[1] === '4' ? 3 : 4;
    case '2':
      return 4;
    case '3':
      return 3;
    case '9':
      return 1;
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
      return 2;
    default:
      return undefined;
  }
}

/** ISCED levels that each skill level typically asks for; of several, the usual one. */
const ISCED = { 1: 1, 2: 3, 3: 5, 4: 6 } as const;

/**
 * The level of ISCED 2011 that people in an occupation typically have, by its ISCO-08 skill level
 * (same source, table 2: ISCED-97 levels 1; 2 to 4; 5b; 5a and 6).
 */
export function typicalIsced(isco08: string): number | undefined {
  const level = iscoSkillLevel(isco08);
  return level && ISCED[level];
}
