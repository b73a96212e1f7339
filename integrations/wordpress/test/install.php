<?php
/**
 * Installs the site for the test: the folder of WordPress and its address are given.
 *
 * @package OccupationWidgets
 */

$_SERVER['HTTP_HOST'] = wp_parse_host( $argv[2] );
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

/** The host with its port. */
function wp_parse_host( $address ) {
	return substr( $address, strlen( 'http://' ) );
}

wp_install( 'School', 'administrator', 'administrator@school.example', false, '', 'password' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'password',
		'role'       => 'author',
	)
);
wp_insert_user(
	array(
		'user_login' => 'contributor',
		'user_pass'  => 'password',
		'role'       => 'contributor',
	)
);
foreach ( get_users() as $user ) {
	// Nobody is greeted by a guide over the page.
	$guide = array(
		'core/edit-post' => array( 'welcomeGuide' => false ),
		'_modified'      => '2026-01-01T00:00:00.000Z',
	);
	update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $guide );
}
update_option( 'siteurl', $argv[2] );
update_option( 'home', $argv[2] );
update_option( 'show_avatars', 0 );
echo 'installed';
