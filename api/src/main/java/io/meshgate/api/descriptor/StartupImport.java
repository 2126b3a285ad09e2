package io.meshgate.api.descriptor;

import java.util.List;

import io.meshgate.api.descriptor.ImportReport.ReportRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Imports at start-up, before the portal says that it is ready. Instances that start at
 * once stand in line, and all but the first find everything unchanged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupImport implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(StartupImport.class);

	private static final ImportOptions OPTIONS = new ImportOptions("start-up", Mode.LENIENT, false);

	private final ImportSettings settings;

	private final ImportLocations locations;

	private final ImportDescriptors descriptors;

	StartupImport(ImportSettings settings, ImportLocations locations, ImportDescriptors descriptors) {
		this.settings = settings;
		this.locations = locations;
		this.descriptors = descriptors;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.settings.importIfEmpty().isEmpty() && this.descriptors.wouldBeTheFirst()) {
			run(this.settings.importIfEmpty());
		}
		run(this.settings.always());
	}

	private void run(List<String> places) {
		List<SourceText> texts = this.locations.find(places);
		if (texts.isEmpty()) {
			return;
		}
		log.info("Importing {} files", texts.size());
		ImportReport report = this.descriptors.run(texts, OPTIONS);
		ImportReport.Summary summary = report.summary();
		log.info("Imported: {} created, {} updated, {} unchanged, {} rejected", summary.created(), summary.updated(),
				summary.unchanged(), summary.rejected());
		report.rows().stream().filter((row) -> row.outcome() == Outcome.REJECTED).forEach(StartupImport::warn);
	}

	private static void warn(ReportRow row) {
		log.warn("Not imported: {}, document {}, line {}: {}", row.source(), row.document(), row.line(), row.reason());
	}

}
