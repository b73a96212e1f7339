// Picks a job from an index.json by typing, and shows it; its pathways lead to each other's pages.
//
//   catalogue.html?jobs=my-jobs/      the folder that an import wrote
//   catalogue.html?job=electrician    the document electrician.json in it
const MOST = 30;

const query = new URLSearchParams(location.search);
const folder = new URL(query.get('jobs') ?? '../stories/occupations/', location.href);

const input = document.querySelector('#title');
const count = document.querySelector('#count');
const found = document.querySelector('#found');
const profile = document.querySelector('#job');

/** The address of this page with another job. */
function pageOf(file) {
  const page = new URL(location.href);
  page.searchParams.set('job', file.replace(/\.json$/, ''));
  return page.href;
}

/** Small letters without accents, so that "maitre" finds "maître". */
const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

/** Titles that begin with what is typed come first, then those that have all of its words. */
function search(index, typed) {
  const words = plain(typed).split(/\s+/);
  const begins = (title) => plain(title).startsWith(plain(typed).trim());
  return index
    .filter(({ title }) => words.every((word) => plain(title).includes(word)))
    .sort((a, b) => begins(b.title) - begins(a.title));
}

function showFound(index) {
  const jobs = input.value.trim() ? search(index, input.value) : [];
  const number = jobs.length.toLocaleString('en');
  const total = index.length.toLocaleString('en');
  if (!input.value.trim()) count.textContent = `${total} jobs to look through`;
  else if (jobs.length > MOST)
    count.textContent = `${number} jobs found, here are the first ${MOST}. Type more to find yours.`;
  else count.textContent = jobs.length === 1 ? '1 job found' : `${number} jobs found`;
  found.replaceChildren(
    ...jobs.slice(0, MOST).map(({ title, file }) => {
      const link = document.createElement('a');
      link.href = pageOf(file);
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

async function showJob(name) {
  const job = await json(new URL(`${name}.json`, folder));
  // A pathway's `file` lies in the same folder; here each has a page of its own.
  job.pathways = job.pathways?.map((pathway) =>
    pathway.file ? { ...pathway, href: pageOf(pathway.file) } : pathway,
  );
  document.title = job.title;
  profile.occupation = job;
  profile.hidden = false;
}

try {
  const index = await json(new URL('index.json', folder));
  input.addEventListener('input', () => showFound(index));
  // Enter takes the first one.
  input.form.addEventListener('submit', (event) => {
    event.preventDefault();
    found.querySelector('a')?.click();
  });
  showFound(index);
  if (query.has('job')) await showJob(query.get('job'));
} catch (error) {
  count.textContent = `The jobs could not be loaded: ${error.message}.`;
}
