// All languages besides English, handed over: for pages of ours that cannot load them one by one.
import './ar.js';
import './cs.js';
import './de.js';
import './el.js';
import './es.js';
import './fr.js';
import './it.js';
import './nl.js';
import './pl.js';
import './pt.js';
import './ro.js';
import './sv.js';
import './uk.js';
