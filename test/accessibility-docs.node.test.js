import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const page = readFileSync('docs/accessibility.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/accessibility.md', () => {
  it('goes through the 55 criteria of WCAG 2.2, levels A and AA, each once', () => {
    const criteria = rows.flatMap(([, criterion]) => criterion.match(/\b\d\.\d\.\d+\b/g));
    assert.equal(new Set(criteria).size, criteria.length);
    assert.equal(criteria.length, 55);
  });

  it('names tests that are there, by titles that they have', () => {
    const shown = rows.map(([, criterion, , by]) => [criterion, by]).filter(([, by]) => by);
    assert.ok(shown.length > 30);
    for (const [criterion, by] of shown) {
      const links = [...by.matchAll(/\]\(\.\.\/([^)]+)\)(?:: “([^”]+)”)?/g)];
      assert.ok(links.length, `${criterion} is shown by no test`);
      for (const [, file, title = ''] of links) {
        assert.ok(existsSync(file), `${criterion}: there is no ${file}`);
        assert.ok(
          readFileSync(file, 'utf8').includes(title),
          `${criterion}: no “${title}” in ${file}`,
        );
      }
    }
  });
});
