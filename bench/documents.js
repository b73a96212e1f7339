// The documents that are measured with: sample documents of this project, as JSON text.
import { readFileSync } from 'node:fs';

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../stories/occupations/${name}.json`, import.meta.url), 'utf8'));

const action = { label: 'See this job', href: 'https://jobs.example.org/1' };

const CARDS = ['baker', 'bricklayer', 'clinical-coder', 'medical-records-manager', 'web-developer']
  .map(read)
  .map((occupation) => JSON.stringify({ ...occupation, action }));

const PROFILES = ['medical-records-clerk', 'electrician', 'nurse-responsible-for-general-care']
  .map(read)
  .map((occupation) => JSON.stringify(occupation));

const { skills } = read('specialised-seller');

const repeated = (texts, count) => Array.from({ length: count }, (_, i) => texts[i % texts.length]);

/** One occupation with a number of skills, in groups of eight. */
function withSkills(count) {
  const many = Array.from({ length: count }, (_, i) => ({
    ...skills[i % skills.length],
    label: `${skills[i % skills.length].label} ${i}`,
    uri: `http://data.europa.eu/esco/skill/${i}`,
    type: 'skill',
    relation: 'essential',
    group: `group ${Math.floor(i / 8)}`,
  }));
  return JSON.stringify({ title: 'seller', skills: many });
}

/** The texts of `count` cards or profiles, or of one list of `count` skills. */
export function documents(what, count) {
  if (what === 'skills') return [withSkills(count)];
  return repeated(what === 'cards' ? CARDS : PROFILES, count);
}
