/**
 * Tells the page's author about a mistake, once per cause and page: five hundred cards with the same
 * fault make one line in the console. After a hundred causes it is quiet.
 */
export declare function warnOnce(message: string, element?: Element): void;
