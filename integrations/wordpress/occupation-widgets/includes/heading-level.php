<?php
/**
 * The level of a widget's heading from its place: one below the heading block before it in the
 * content, and 2 where there is none, as the title of the page is 1.
 *
 * @package OccupationWidgets
 */

namespace OccupationWidgets;

/**
 * The level of the last heading block that was rendered; a new one where it is given.
 *
 * @param int|null $level A new level.
 */
function last_heading( $level = null ): int {
	static $last = 1;
	if ( null !== $level ) {
		$last = $level;
	}
	return $last;
}

/** Level of the heading of a widget at this place. */
function heading_level_here(): int {
	return min( 6, last_heading() + 1 );
}

/**
 * A content begins with no heading.
 *
 * @param string $content The content, which stays as it is.
 */
function begin_content( $content ) {
	last_heading( 1 );
	return $content;
}
// Before the blocks are rendered.
add_filter( 'the_content', __NAMESPACE__ . '\begin_content', 8 );

/**
 * Notes the level of a heading block.
 *
 * @param string $html  The block's HTML, which stays as it is.
 * @param array  $block The block.
 */
function note_heading( $html, $block ) {
	last_heading( (int) ( $block['attrs']['level'] ?? 2 ) );
	return $html;
}
add_filter( 'render_block_core/heading', __NAMESPACE__ . '\note_heading', 10, 2 );
