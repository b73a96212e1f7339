import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documents, MISSING, samples } from './states.js';

export default { title: 'Pages' } satisfies Meta;

/** A school's page: the whole occupation from one tag. */
export const SchoolPage: StoryObj = {
  render: () => html`
    <main>
      <article>
        <occupation-profile heading-level="1" .occupation=${documents.clerk}></occupation-profile>
      </article>
    </main>
  `,
};

/** A job board: compact cards in the page's own grid. */
export const JobBoard: StoryObj = {
  render: () => html`
    <main
      style="display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 1rem"
    >
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
    </main>
  `,
};

/** A page whose documents are gone: one calm sentence, or what the author put inside. */
export const MissingDocuments: StoryObj = {
  render: () => html`
    <main style="display: grid; gap: 1rem">
      <occupation-card src=${MISSING}></occupation-card>
      <occupation-card src=${MISSING}>
        <a href="#medical-records-clerk">Medical records clerk</a>
      </occupation-card>
    </main>
  `,
};
