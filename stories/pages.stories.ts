import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documents } from './states.js';

export default { title: 'Pages' } satisfies Meta;

/** A school's page: the whole occupation from one tag. */
export const SchoolPage: StoryObj = {
  render: () => html`
    <main>
      <occupation-profile heading-level="1" .occupation=${documents.clerk}></occupation-profile>
    </main>
  `,
};

/** A job board: compact cards in the page's own grid. */
export const JobBoard: StoryObj = {
  render: () => html`
    <main
      style="display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 1rem"
    >
      ${Object.values(documents).map(
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
