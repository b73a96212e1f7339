<?php
/**
 * The block, and what its editor needs to know.
 *
 * @package OccupationWidgets
 */

namespace OccupationWidgets;

/** The editor's scripts in their order, each with the WordPress packages that it uses. */
const EDITOR_SCRIPTS = array(
	'documents' => array( 'wp-i18n' ),
	'preview'   => array( 'wp-components', 'wp-element' ),
	'picker'    => array( 'wp-components', 'wp-element', 'wp-i18n' ),
	'controls'  => array( 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' ),
	'block'     => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-html-entities', 'wp-i18n' ),
);

/** Makes the block known, with the scripts of its editor. */
function register_block(): void {
	$folder = dirname( PLUGIN_FILE );
	$before = array();
	foreach ( EDITOR_SCRIPTS as $name => $packages ) {
		$handle = SCRIPT . "-editor-$name";
		wp_register_script(
			$handle,
			plugins_url( "block/$name.js", PLUGIN_FILE ),
			array_merge( $packages, $before ),
			(string) filemtime( "$folder/block/$name.js" ),
			true
		);
		wp_set_script_translations( $handle, 'occupation-widgets', "$folder/languages" );
		$before = array( $handle );
	}
	wp_add_inline_script(
		SCRIPT . '-editor-documents',
		'window.occupationWidgets = ' . wp_json_encode( editor_data(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
	register_block_type(
		"$folder/block",
		array(
			'editor_script_handles' => $before,
			'render_callback'       => __NAMESPACE__ . '\render_block',
		)
	);
}
// After the scripts are known.
add_action( 'init', __NAMESPACE__ . '\register_block', 20 );

/**
 * What the editor needs to know of the site and of the bundle.
 *
 * @return array<string, mixed>
 */
function editor_data(): array {
	$settings = settings();
	$files    = array();
	foreach ( built()['files'] as $file => $hash ) {
		$files[ $file ] = array(
			'src'       => file_address( $file ),
			'integrity' => $hash,
		);
	}
	return array(
		'documents' => documents_address(),
		'page'      => $settings['page'],
		'language'  => '' === $settings['language'] ? get_bloginfo( 'language' ) : $settings['language'],
		'accent'    => $settings['accent'],
		'languages' => languages(),
		'elements'  => built()['elements'],
		'files'     => $files,
	);
}

/**
 * HTML of a block.
 *
 * @param array  $attributes What its author set.
 * @param string $content    What was saved: the link.
 */
function render_block( array $attributes, string $content ): string {
	$given = array_filter(
		$attributes,
		function ( $value ) {
			return is_string( $value ) && '' !== $value;
		}
	);
	$given = array_merge( array( 'heading-level' => (string) heading_level_here() ), $given );
	$style = accent_style( $given['accent'] ?? '' );
	$place = get_block_wrapper_attributes( array_filter( array( 'style' => $style ) ) );
	return "<div $place>" . widget( $given, $content ) . '</div>';
}
