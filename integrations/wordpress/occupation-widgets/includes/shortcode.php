<?php
/**
 * The shortcode, for the classic editor:
 * `[occupation element="day-timeline" src="electrician.json" link="/jobs/electrician" text="Electrician"]`,
 * with every attribute of the element; or with the fallback between two tags.
 *
 * @package OccupationWidgets
 */

namespace OccupationWidgets;

/**
 * HTML of a shortcode.
 *
 * @param array|string $given   Its attributes.
 * @param string|null  $content What is between its tags.
 */
function shortcode( $given, $content = '' ): string {
	$given = array_map( 'strval', (array) $given );
	if ( '' === trim( (string) $content ) ) {
		$content = default_link( $given );
	}
	$place = array_filter(
		array(
			'class' => 'wp-block-occupation-widgets-occupation',
			'style' => accent_style( $given['accent'] ?? '' ),
		)
	);
	return '<div' . written( $place ) . '>' . widget( $given, $content ) . '</div>';
}
add_shortcode( 'occupation', __NAMESPACE__ . '\shortcode' );

/**
 * A link to the occupation's page, or to its document where no page is known.
 *
 * @param array<string, string> $given Attributes of a shortcode.
 */
function default_link( array $given ): string {
	$src  = $given['src'] ?? '';
	$page = str_replace( '{slug}', rawurlencode( rawurldecode( slug( $src ) ) ), settings()['page'] );
	$link = $given['link'] ?? ( '' === $page ? document_address( $src ) : $page );
	$text = $given['text'] ?? str_replace( '-', ' ', rawurldecode( slug( $src ) ) );
	return '<a href="' . esc_url( $link, array( 'http', 'https' ) ) . '">' . esc_html( $text ) . '</a>';
}
