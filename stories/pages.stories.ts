import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documents, MISSING, samples } from './states.js';

export default { title: 'Pages', tags: ['!autodocs'] } satisfies Meta;

/** What the pages have in common: their own plain layout, which no widget knows. */
const layout = html`<style>
  .page {
    display: grid;
    gap: 2rem;
    max-width: 72rem;
    margin: 0 auto;
    font:
      1rem/1.6 system-ui,
      sans-serif;
  }
  .page nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
  }
  .board {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 1rem;
  }
  .with-sidebar {
    display: flex;
    flex-wrap: wrap;
    gap: 2rem;
  }
  .with-sidebar > article {
    flex: 999 20rem;
  }
  .with-sidebar > aside {
    display: grid;
    flex: 1 245px;
    gap: 1rem;
    align-content: start;
  }
</style>`;

/** A school's page: the whole occupation from one tag. */
export const SchoolPage: StoryObj = {
  render: () => html`
    ${layout}
    <div class="page">
      <header>
        <nav aria-label="School">
          <strong>Riverside School</strong>
          <a href="#subjects">Subjects</a>
          <a href="#careers" aria-current="page">Careers</a>
          <a href="#visit">Visit us</a>
        </nav>
      </header>
      <main>
        <occupation-profile
          heading-level="1"
          action-label="Ask our careers adviser"
          action-href="#adviser"
          .occupation=${documents.clerk}
        ></occupation-profile>
      </main>
    </div>
  `,
};

/** A job board: compact cards in the page's own grid. */
export const JobBoard: StoryObj = {
  render: () => html`
    ${layout}
    <main class="page">
      <h1>Jobs near you</h1>
      <div class="board">
        ${samples.map(
          (each) => html`
            <occupation-card
              variant="compact"
              action-label="See this job"
              action-href="#{slug}"
              .occupation=${each}
            ></occupation-card>
          `,
        )}
      </div>
    </main>
  `,
};

/** An article with a narrow column beside it, where small widgets stand. */
export const ArticleWithSidebar: StoryObj = {
  render: () => html`
    ${layout}
    <main class="page with-sidebar">
      <article>
        <h1>Working nights on the ward</h1>
        <p>
          When the visitors have gone, a hospital does not sleep. Lamps are turned down, voices too,
          and the people who stay awake do so for everybody else. We went along for one shift.
        </p>
        <day-timeline .occupation=${documents.nurse}></day-timeline>
        <p>
          It is not for everyone, and nobody says that it is. But those who like it, like it for
          good: “At night you have time for people,” is what we heard most.
        </p>
        <occupation-faq .occupation=${documents.nurse}></occupation-faq>
      </article>
      <aside aria-label="About this job">
        <occupation-card variant="compact" .occupation=${documents.nurse}></occupation-card>
        <fit-check .occupation=${documents.nurse}></fit-check>
      </aside>
    </main>
  `,
};

/** A page whose documents are gone: one calm sentence, or what the author put inside. */
export const MissingDocuments: StoryObj = {
  render: () => html`
    ${layout}
    <main class="page">
      <h1>Two jobs that are not there</h1>
      <occupation-card src=${MISSING}></occupation-card>
      <occupation-card src=${MISSING}>
        <a href="#medical-records-clerk">Medical records clerk</a>
      </occupation-card>
    </main>
  `,
};
