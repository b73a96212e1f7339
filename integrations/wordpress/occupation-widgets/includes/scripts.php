<?php
/**
 * The one script, and one more for the words of another language: modules with their hashes, only
 * on pages that show a widget.
 *
 * @package OccupationWidgets
 */

namespace OccupationWidgets;

const SCRIPT = 'occupation-widgets';

/**
 * What `npm run build:wordpress` has put here: `files` with their hashes, `elements` with the
 * attributes of each.
 *
 * @return array<string, array>
 */
function built(): array {
	static $built = null;
	if ( null === $built ) {
		$built = wp_json_file_decode( dirname( PLUGIN_FILE ) . '/assets/built.json', array( 'associative' => true ) );
	}
	return $built;
}

/**
 * The languages that the interface speaks.
 *
 * @return string[]
 */
function languages(): array {
	preg_match_all( '~locales/(\w+)\.js~', implode( ' ', array_keys( built()['files'] ) ), $found );
	return array_merge( array( 'en' ), $found[1] );
}

/**
 * The script's handle: its file without folder and ending, after the plugin's name.
 *
 * @param string $file A file of the bundle.
 */
function handle( string $file ): string {
	return 'occupation-widgets.js' === $file ? SCRIPT : SCRIPT . '-' . basename( $file, '.js' );
}

/**
 * Address of a file. Its version is its content: no cache gives an older file to a newer hash.
 *
 * @param string $file A file of the bundle.
 */
function file_address( string $file ): string {
	$version = substr( md5( built()['files'][ $file ] ), 0, 12 );
	return add_query_arg( 'ver', $version, plugins_url( "assets/$file", PLUGIN_FILE ) );
}

/** Makes the scripts known; none is on a page yet. */
function register_scripts(): void {
	foreach ( array_keys( built()['files'] ) as $file ) {
		// The address has the version already.
		wp_register_script( handle( $file ), file_address( $file ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
}
add_action( 'init', __NAMESPACE__ . '\register_scripts' );

/**
 * Puts the script on the page that is being written, and the words of a language.
 *
 * @param string $language Primary subtag of a widget's language.
 */
function enqueue( string $language ): void {
	wp_enqueue_script( SCRIPT );
	$words = SCRIPT . "-$language";
	if ( wp_script_is( $words, 'registered' ) ) {
		wp_enqueue_script( $words );
	}
}

/**
 * Writes our scripts as modules, with their hashes.
 *
 * @param string $tag    The tag as WordPress would write it.
 * @param string $handle The script's handle.
 * @param string $src    The script's address.
 */
function module_tag( $tag, $handle, $src ) {
	foreach ( built()['files'] as $file => $hash ) {
		if ( handle( $file ) === $handle ) {
			return wp_get_script_tag(
				array(
					'type'      => 'module',
					'src'       => $src,
					'integrity' => $hash,
					'id'        => "$handle-js",
				)
			);
		}
	}
	return $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\module_tag', 10, 3 );
