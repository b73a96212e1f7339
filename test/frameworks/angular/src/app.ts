import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { FitCheckCompleteEvent } from 'occupation-widgets';
import clerk from '../jobs/medical-records-clerk.json';
import electrician from '../jobs/electrician.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button (click)="job.set(clerk)">Another job</button>
      <occupation-card id="object" [occupation]="job()">
        <a href="/jobs">All jobs</a>
      </occupation-card>

      <skill-list id="attributes" src="/jobs/electrician.json" heading-level="4" filter />

      <button (click)="asked.set(!asked())">Does it suit you?</button>
      @if (asked()) {
        <fit-check src="/jobs/electrician.json" (fit-check-complete)="complete($event)" />
      }
      <output>{{ score() }}</output>

      <button (click)="jobs.set(jobs().toReversed())">Last first</button>
      <ul>
        @for (each of jobs(); track each.title) {
          <li><occupation-card variant="compact" [occupation]="each" /></li>
        }
      </ul>
    </main>
  `,
})
export class App {
  readonly clerk = clerk;
  readonly job = signal<object>(electrician);
  readonly asked = signal(true);
  readonly score = signal<number | undefined>(undefined);
  readonly jobs = signal(Array.from({ length: 50 }, (_, i) => ({ title: `Job ${i + 1}` })));

  complete(event: FitCheckCompleteEvent) {
    this.score.set(event.score);
  }
}
