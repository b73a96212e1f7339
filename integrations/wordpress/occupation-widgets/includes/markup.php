<?php
/**
 * The HTML of a widget, for the block and the shortcode alike.
 *
 * @package OccupationWidgets
 */

namespace OccupationWidgets;

/** What may stand inside a widget's place, seen where the widget cannot be shown. */
const FALLBACK = array(
	'a'      => array( 'href' => true ),
	'br'     => array(),
	'em'     => array(),
	'strong' => array(),
);

/**
 * The place of a widget, with its fallback inside; puts the script on the page.
 *
 * @param array<string, string> $given    What the author set: `element`, `src` and attributes of the element.
 * @param string                $fallback HTML of the author, for where the widget cannot be shown.
 */
function widget( array $given, string $fallback ): string {
	$fallback = without_shortcodes( trim( wp_kses( force_balance_tags( $fallback ), FALLBACK ) ) );
	$src      = document_address( $given['src'] ?? '' );
	if ( '' === $src ) {
		return $fallback;
	}
	$elements   = built()['elements'];
	$element    = isset( $elements[ $given['element'] ?? '' ] ) ? $given['element'] : 'occupation-profile';
	$given      = array_merge( array_filter( array( 'lang' => settings()['language'] ) ), $given );
	$language   = strtolower( strtok( $given['lang'] ?? get_bloginfo( 'language' ), '-_' ) );
	$attributes = array( 'src' => $src ) + element_attributes( $given, $elements[ $element ] );
	enqueue( $language );

	$template = prerendered( $element, $given['src'], $language );
	if ( '' !== $template ) {
		return "<$element" . written( $attributes ) . ">$template$fallback</$element>";
	}
	$data = array( 'data-occupation-widget' => $element );
	foreach ( $attributes as $name => $value ) {
		$data[ "data-$name" ] = $value;
	}
	return '<div' . written( $data ) . ">$fallback</div>";
}

/**
 * Of what the author set, the attributes that the element knows.
 *
 * @param array<string, string> $given What the author set.
 * @param string[]              $known Names of the element's attributes.
 * @return array<string, string>
 */
function element_attributes( array $given, array $known ): array {
	$attributes = array_intersect_key( $given, array_flip( $known ) );
	foreach ( array( 'href', 'action-href' ) as $name ) {
		if ( isset( $attributes[ $name ] ) ) {
			$attributes[ $name ] = web_address( $attributes[ $name ] );
		}
	}
	return $attributes;
}

/**
 * The style with the accent of a widget, or of the site, or an empty text.
 *
 * @param string $accent The author's colour.
 */
function accent_style( string $accent ): string {
	$colour = colour( $accent );
	if ( '' === $colour ) {
		$colour = colour( settings()['accent'] );
	}
	return '' === $colour ? '' : "--occupation-accent: $colour";
}

/**
 * Attributes as HTML.
 *
 * @param array<string, string> $attributes Names we know, with values of anybody.
 */
function written( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= " $name=\"" . without_shortcodes( esc_attr( $value ) ) . '"';
	}
	return $html;
}

/**
 * HTML in which no text is taken for a shortcode later.
 *
 * @param string $html HTML.
 */
function without_shortcodes( string $html ): string {
	return str_replace( '[', '&#91;', $html );
}
