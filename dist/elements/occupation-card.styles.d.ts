export declare const styles: import("@lit/reactive-element").CSSResult;
