<?php
/**
 * Prerendered HTML beside a document: people see it before the script runs, and without it.
 *
 * @package OccupationWidgets
 */

namespace OccupationWidgets;

/**
 * The shadow root that `occupation-widgets render` wrote into `<slug>.html`, or an empty text. Only
 * the folder of the documents is looked at: who writes there may write HTML, authors cannot.
 *
 * @param string $element  The element to be shown.
 * @param string $src      Name of the document in the folder.
 * @param string $language Primary subtag of the widget's language.
 */
function prerendered( string $element, string $src, string $language ): string {
	$folder = documents_path();
	if ( '' === $folder || ! is_file_name( $src ) ) {
		return '';
	}
	$file = str_replace( '{lang}', sanitize_file_name( $language ), $folder ) . slug( $src ) . '.html';
	if ( ! is_readable( $file ) ) {
		return '';
	}
	$html  = file_get_contents( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
	$start = strpos( $html, '<template shadowrootmode="open">' );
	$end   = strrpos( $html, '</template>' );
	if ( ! preg_match( '/^<' . $element . '[ >]/', $html ) || false === $start || false === $end ) {
		return '';
	}
	$template = substr( $html, $start, $end + strlen( '</template>' ) - $start );
	// Text of a document is no shortcode; the brackets of a style sheet have to stay.
	return preg_replace( '~<style>.*?</style>(*SKIP)(*FAIL)|\[~s', '&#91;', $template );
}
