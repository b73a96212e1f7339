<?php
/**
 * Plugin Name:       Occupation Widgets
 * Description:       A block and a shortcode that show an occupation: what it is, a quick fit check, a typical day, skills and tools, where it leads, common questions.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            the occupation-widgets authors
 * License:           MIT
 * Text Domain:       occupation-widgets
 * Domain Path:       /languages
 *
 * @package OccupationWidgets
 */

namespace OccupationWidgets;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/prerendered.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/heading-level.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';

/** Makes the translations known that the site has. */
function load_translations(): void {
	load_plugin_textdomain( 'occupation-widgets', false, basename( __DIR__ ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_translations', 5 );
