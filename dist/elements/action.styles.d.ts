export declare const action: string;
