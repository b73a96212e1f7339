<?php
/**
 * What the owner of the site has set.
 *
 * @package OccupationWidgets
 */

namespace OccupationWidgets;

const OPTION = 'occupation_widgets';

/**
 * The settings, each an empty text where nothing is set: `documents` (address of the folder),
 * `page` (address of an occupation's page, with `{slug}`), `language`, `accent`.
 *
 * @return array<string, string>
 */
function settings(): array {
	$none = array_fill_keys( array( 'documents', 'page', 'language', 'accent' ), '' );
	return array_merge( $none, (array) get_option( OPTION, array() ) );
}

/**
 * Keeps of what was sent only what fits.
 *
 * @param mixed $sent What the form sent.
 * @return array<string, string>
 */
function clean_settings( $sent ): array {
	$text      = array_map( 'trim', array_filter( (array) $sent, 'is_string' ) );
	$documents = web_address( $text['documents'] ?? '' );
	$language  = $text['language'] ?? '';
	return array(
		'documents' => '' === $documents ? '' : trailingslashit( $documents ),
		'page'      => web_address( $text['page'] ?? '' ),
		'language'  => in_array( $language, languages(), true ) ? $language : '',
		'accent'    => colour( $text['accent'] ?? '' ),
	);
}

/** Lets WordPress keep the settings; it asks for `manage_options` and a nonce. */
function register_settings(): void {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
		)
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
