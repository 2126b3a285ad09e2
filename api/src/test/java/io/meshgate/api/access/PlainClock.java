package io.meshgate.api.access;

import java.util.ArrayList;
import java.util.List;

import io.meshgate.graph.access.transition.RequestTransition;

/**
 * What comes of it that a request waits, told by counting hours and without any date: a
 * week for each who have it, of which there are two, and a month in all.
 */
final class PlainClock {

	private static final int WEEK = 168;

	private static final int MONTH = 720;

	private int waited;

	private int open;

	private int unanswered;

	private int reminders;

	private boolean goesUp = true;

	private boolean mayGoUp = true;

	/** Others have yet to decide. */
	void begin() {
		this.waited = 0;
		this.reminders = 0;
		this.goesUp = true;
		this.mayGoUp = true;
	}

	void pass(int hours, boolean answered) {
		this.waited += answered ? hours : 0;
		this.open += hours;
		this.unanswered += answered ? 0 : hours;
	}

	/** What was waited for an answer is given back. */
	void answered() {
		this.open -= this.unanswered;
		this.unanswered = 0;
	}

	boolean isOver() {
		return this.open >= MONTH;
	}

	/** What the portal does by itself at this moment, once a round. */
	List<RequestTransition> due() {
		List<RequestTransition> due = new ArrayList<>();
		if (this.reminders < 2 && this.waited >= WEEK * (this.reminders == 0 ? 0.5 : 0.9)) {
			this.reminders++;
			due.add(RequestTransition.REMIND);
		}
		if (this.goesUp && this.waited >= WEEK) {
			boolean may = this.mayGoUp;
			if (may) {
				begin();
				this.mayGoUp = false;
				due.add(RequestTransition.ESCALATE);
			}
			else {
				this.goesUp = false;
			}
		}
		return due;
	}

}
