// `occupation-widgets/schema` in the hands of a developer who has Zod.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occupationSchema, parseOccupation } from 'occupation-widgets/schema';
import * as z from 'zod/mini';

const clerk = { title: ' clerk ', salary: 1, skills: [{ label: 'file' }] };
const read = { title: 'clerk', skills: [{ label: 'file' }] };
const WRONG = { title: '', skills: [{ label: 'a' }, {}], education: { isced: 9.5 } };

const pathsOf = ({ error }) => error?.issues.map(({ path }) => path.join('.'));

describe('The schema', () => {
  it('reads with Zod as parseOccupation does', () => {
    assert.deepEqual(z.safeParse(occupationSchema, clerk), { success: true, data: read });
    assert.deepEqual(parseOccupation(clerk), read);
  });

  it('has the same issues with Zod', () => {
    const { error } = z.safeParse(occupationSchema, WRONG);
    const issues = error.issues.map(({ path, message }) => [path, message]);
    assert.deepEqual(issues, [
      [['title'], 'some text'],
      [['education', 'isced'], 'a whole number'],
      [['education', 'isced'], 'at most 8'],
      [['skills', 1, 'label'], 'text'],
    ]);
    assert.throws(
      () => parseOccupation(WRONG),
      (thrown) => {
        assert.deepEqual(
          thrown.issues.map(({ expected }) => expected),
          issues.map(([, message]) => message),
        );
        return true;
      },
    );
  });

  it('can be waited for', async () => {
    assert.deepEqual((await z.safeParseAsync(occupationSchema, clerk)).data, read);
  });

  it('is one for every validator that knows Standard Schema', async () => {
    const { vendor, version, validate } = occupationSchema['~standard'];
    assert.deepEqual({ vendor, version }, { vendor: 'zod', version: 1 });
    assert.deepEqual(await validate(clerk), { value: read });
    assert.equal((await validate({})).issues.length, 1);
  });

  it('can be a part of other schemas', () => {
    const jobs = z.object({ jobs: z.array(occupationSchema), other: z.optional(occupationSchema) });
    assert.deepEqual(z.safeParse(jobs, { jobs: [clerk] }).data, { jobs: [read] });
    assert.deepEqual(pathsOf(z.safeParse(jobs, { jobs: [clerk, {}] })), ['jobs.1.title']);
  });

  it('can have other keys', () => {
    const paid = z.extend(occupationSchema, { salary: z.number(), more: z.optional(z.string()) });
    assert.deepEqual(z.safeParse(paid, clerk).data, { ...read, salary: 1 });
    assert.deepEqual(pathsOf(z.safeParse(paid, { title: 'a', salary: 'b' })), ['salary']);
    const short = z.pick(occupationSchema, { title: true });
    assert.deepEqual(z.safeParse(short, clerk).data, { title: 'clerk' });
    assert.deepEqual(z.safeParse(z.partial(occupationSchema), {}).data, {});
  });

  it('can have other rules', () => {
    const long = z.clone(occupationSchema, {
      ...occupationSchema._zod.def,
      checks: [z.refine(({ title }) => title.length > 5, 'a longer title')],
    });
    assert.deepEqual(z.safeParse(long, clerk).error.issues[0].message, 'a longer title');
    assert.ok(z.safeParse(long, { title: 'clerk of records' }).success);
  });

  it('can be written as JSON Schema', () => {
    const { required, properties } = z.toJSONSchema(occupationSchema, { io: 'input' });
    assert.deepEqual(required, ['title']);
    assert.deepEqual(properties.title, { type: 'string', minLength: 1 });
    assert.equal(properties.skills.maxItems, 2000);
  });
});
