<?php
/**
 * The page under Settings where the owner of the site says where the documents are.
 *
 * @package OccupationWidgets
 */

namespace OccupationWidgets;

/** Adds the page to the menu, for those who manage the site. */
function add_settings_page(): void {
	$title = __( 'Occupation Widgets', 'occupation-widgets' );
	add_options_page( $title, $title, 'manage_options', OPTION, __NAMESPACE__ . '\settings_page' );
	add_settings_section( 'all', '', '__return_null', OPTION );
	$fields = array(
		'documents' => __( 'Address of the documents', 'occupation-widgets' ),
		'page'      => __( 'Address of an occupation’s page', 'occupation-widgets' ),
		'language'  => __( 'Language', 'occupation-widgets' ),
		'accent'    => __( 'Accent colour', 'occupation-widgets' ),
	);
	foreach ( $fields as $name => $label ) {
		$field = __NAMESPACE__ . ( 'language' === $name ? '\language_field' : '\text_field' );
		add_settings_field( $name, $label, $field, OPTION, 'all', array( 'name' => $name, 'label_for' => OPTION . "-$name" ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing.AssociativeArrayFound
	}
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

/** The page. */
function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><p>' . esc_html( documents_found() ) . '</p>';
	echo '<form action="options.php" method="post">';
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}

/** What is in the folder, as a sentence for the owner. */
function documents_found(): string {
	$address = documents_address();
	$folder  = documents_path();
	if ( '' === $folder || str_contains( $folder, '{lang}' ) ) {
		/* translators: %s: address of a folder. */
		return sprintf( __( 'The block looks for the list of occupations at %sindex.json.', 'occupation-widgets' ), $address );
	}
	$index = is_readable( "{$folder}index.json" ) ? wp_json_file_decode( "{$folder}index.json" ) : null;
	if ( ! is_array( $index ) ) {
		/* translators: %s: path of a folder on the server. */
		return sprintf( __( 'There is no list of occupations yet. Put the documents with their index.json into the folder %s.', 'occupation-widgets' ), $folder );
	}
	$count = count( $index );
	/* translators: 1: number of occupations, 2: address of a folder. */
	return sprintf( _n( '%1$s occupation found at %2$s.', '%1$s occupations found at %2$s.', $count, 'occupation-widgets' ), number_format_i18n( $count ), $address );
}

/**
 * A field for a text.
 *
 * @param array<string, string> $field Its `name`, and `label_for`, its id.
 */
function text_field( array $field ): void {
	$name  = $field['name'];
	$about = array(
		'documents' => __( 'Empty: the folder “occupations” in the uploads. {lang} becomes the language.', 'occupation-widgets' ),
		'page'      => __( 'Where links lead, for instance /jobs/{slug}. Empty: to the official description.', 'occupation-widgets' ),
		'accent'    => __( 'For instance #7a1f5c. Empty: the widgets’ own.', 'occupation-widgets' ),
	);
	printf(
		'<input type="text" class="regular-text" id="%1$s" name="%2$s" value="%3$s" aria-describedby="%1$s-about"><p class="description" id="%1$s-about">%4$s</p>',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION . "[$name]" ),
		esc_attr( settings()[ $name ] ),
		esc_html( $about[ $name ] )
	);
}

/**
 * The choice of a language.
 *
 * @param array<string, string> $field Its `name`, and `label_for`, its id.
 */
function language_field( array $field ): void {
	printf( '<select id="%s" name="%s">', esc_attr( $field['label_for'] ), esc_attr( OPTION . '[language]' ) );
	printf( '<option value="">%s</option>', esc_html__( 'The page’s own', 'occupation-widgets' ) );
	foreach ( languages() as $language ) {
		printf( '<option%s>%s</option>', selected( $language, settings()['language'], false ), esc_html( $language ) );
	}
	echo '</select>';
}
