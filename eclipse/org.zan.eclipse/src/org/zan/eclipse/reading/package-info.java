/** An act as an official publication looks, beside its source. */
package org.zan.eclipse.reading;
