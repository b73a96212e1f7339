import type {} from 'occupation-widgets/react';
import { useState, useSyncExternalStore } from 'react';
import clerk from '../jobs/medical-records-clerk.json';
import electrician from '../jobs/electrician.json';

const FIFTY = Array.from({ length: 50 }, (_, i) => ({ title: `Job ${i + 1}` }));

/**
 * Whether React has taken over the server's HTML. To elements of that HTML it gives no object and no
 * handler until they change.
 */
const useHydrated = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

export function App({ day = '' }) {
  const hydrated = useHydrated();
  const [job, setJob] = useState<object>(electrician);
  const [asked, setAsked] = useState(true);
  const [score, setScore] = useState<number>();
  const [jobs, setJobs] = useState(FIFTY);

  return (
    <main>
      <button onClick={() => setJob(clerk)}>Another job</button>
      <occupation-card id="object" occupation={hydrated ? job : undefined}>
        <a href="/jobs">All jobs</a>
      </occupation-card>

      <skill-list id="attributes" src="/jobs/electrician.json" heading-level={4} filter />

      {/* `render` has made it on the server; in the browser it stays as it came. */}
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: day }} />

      <button onClick={() => setAsked(!asked)}>Does it suit you?</button>
      {asked && (
        <fit-check
          src="/jobs/electrician.json"
          onfit-check-complete={hydrated ? (event) => setScore(event.score) : undefined}
        />
      )}
      <output>{score}</output>

      <button onClick={() => setJobs(jobs.toReversed())}>Last first</button>
      <ul>
        {jobs.map((each) => (
          <li key={each.title}>
            <occupation-card variant="compact" occupation={hydrated ? each : undefined} />
          </li>
        ))}
      </ul>
    </main>
  );
}
