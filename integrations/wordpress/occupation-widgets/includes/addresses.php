<?php
/**
 * Where documents and pages are, and which addresses may be written.
 *
 * @package OccupationWidgets
 */

namespace OccupationWidgets;

/**
 * An address that leads to the web, or an empty text. Braces stay: the widgets fill them in.
 *
 * @param string $address What somebody typed.
 */
function web_address( string $address ): string {
	$address = trim( $address );
	return wp_kses_bad_protocol( $address, array( 'http', 'https' ) ) === $address ? $address : '';
}

/**
 * A colour that can stand in a style, or an empty text.
 *
 * @param string $colour What somebody chose.
 */
function colour( string $colour ): string {
	return preg_match( '/^[#\w(), .%-]+$/', $colour ) ? $colour : '';
}

/** Address of the folder with the documents, with a slash at its end. */
function documents_address(): string {
	$documents = settings()['documents'];
	if ( '' !== $documents ) {
		return $documents;
	}
	return set_url_scheme( trailingslashit( wp_upload_dir( null, false )['baseurl'] ) . 'occupations/' );
}

/**
 * Path of the folder with the documents where it is in this site's uploads, else an empty text.
 * It may hold `{lang}`, as the address may.
 */
function documents_path(): string {
	$uploads = wp_upload_dir( null, false );
	$folder  = wp_parse_url( $uploads['baseurl'] );
	$given   = wp_parse_url( documents_address() );
	$base    = trailingslashit( $folder['path'] ?? '' );
	if ( ( $given['host'] ?? $folder['host'] ) !== $folder['host'] || ! str_starts_with( $given['path'] ?? '', $base ) ) {
		return '';
	}
	return trailingslashit( $uploads['basedir'] ) . rawurldecode( substr( $given['path'], strlen( $base ) ) );
}

/**
 * Whether this names a document in the folder, and no address.
 *
 * @param string $src What an author chose or typed.
 */
function is_file_name( string $src ): bool {
	return (bool) preg_match( '~^[^/\\\\:?#.][^/\\\\:?#]*\.json$~', $src );
}

/**
 * Address of a document: of a file in the folder, or the one that the author gave.
 *
 * @param string $src What an author chose or typed.
 */
function document_address( string $src ): string {
	return is_file_name( $src ) ? documents_address() . $src : web_address( $src );
}

/**
 * The name of a document without folder and ending, as the widgets take it for `{slug}`.
 *
 * @param string $src What an author chose or typed.
 */
function slug( string $src ): string {
	return preg_replace( '~^.*/|[?#].*$|\.json(?=$|[?#])~', '', $src );
}
