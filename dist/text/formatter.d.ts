/** A formatter of `Intl`, made once for all: the first of a page costs as much as many cards. */
export declare function formatter<Format, Options>(Class: new (language: string | string[], options?: Options) => Format, language: string | string[], options?: Options): Format;
