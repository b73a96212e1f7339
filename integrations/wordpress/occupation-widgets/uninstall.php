<?php
/**
 * Takes the settings away. What authors wrote stays: each block has its link in the post.
 *
 * @package OccupationWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'occupation_widgets' );
