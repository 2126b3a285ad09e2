package io.meshgate.api.port.authoring;

import java.util.List;
import java.util.Optional;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.node.Selection;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.product.ProductParts;
import io.meshgate.api.product.ProductViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.port.AddOutputPortPayload;
import io.meshgate.frontend.port.ChangeOutputPortPayload;
import io.meshgate.frontend.port.DeclareInputPortPayload;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.port.RemoveInputPortPayload;
import io.meshgate.frontend.port.RemoveOutputPortPayload;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.Ports;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Products;

import org.springframework.stereotype.Component;

/**
 * How changes to ports are answered: with the port, or the product, as it stands now.
 */
@Component
public class PortAnswers {

	private final Ports ports;

	private final Products products;

	PortAnswers(Ports ports, Products products) {
		this.ports = ports;
		this.products = products;
	}

	AddOutputPortPayload added(Sending sending, Ending<AddOutputPort.Kind> ending, String name,
			DataFetchingEnvironment environment) {
		return switch (ending.kind()) {
			case ADDED -> new AddOutputPortPayload.OutputPortAdded(port(sending, ending));
			case NAME_TAKEN -> new AddOutputPortPayload.OutputPortNameTaken(name);
			case CONFLICT ->
				new AddOutputPortPayload.DataProductConflict(product(sending, ending, environment), ending.reason());
		};
	}

	ChangeOutputPortPayload changed(Sending sending, Ending<Moved> ending) {
		OutputPort port = port(sending, ending);
		return switch (ending.kind()) {
			case DONE -> new ChangeOutputPortPayload.OutputPortChanged(port);
			case CONFLICT -> new ChangeOutputPortPayload.OutputPortConflict(port, ending.reason());
		};
	}

	RemoveOutputPortPayload removed(Sending sending, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = product(sending, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new RemoveOutputPortPayload.OutputPortRemoved(product);
			case CONFLICT -> new RemoveOutputPortPayload.DataProductConflict(product, ending.reason());
		};
	}

	DeclareInputPortPayload declared(Sending sending, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = product(sending, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new DeclareInputPortPayload.InputPortDeclared(product);
			case CONFLICT -> new DeclareInputPortPayload.DataProductConflict(product, ending.reason());
		};
	}

	RemoveInputPortPayload inputRemoved(Sending sending, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = product(sending, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new RemoveInputPortPayload.InputPortRemoved(product);
			case CONFLICT -> new RemoveInputPortPayload.DataProductConflict(product, ending.reason());
		};
	}

	/**
	 * The port that a change was about.
	 * @param sending the change
	 * @param ending how it ended
	 * @return the port as it stands now
	 * @throws NotFound if it is gone since
	 */
	public OutputPort port(Sending sending, Ending<?> ending) {
		return find(sending, ending).orElseThrow(() -> new NotFound("output port"));
	}

	/**
	 * The port that a change ended with.
	 * @param sending the change
	 * @param ending how it ended
	 * @return the port as it stands now, if the viewer may see it
	 */
	public Optional<OutputPort> find(Sending sending, Ending<?> ending) {
		return this.ports.load(sending.viewer(), List.of(new OutputPortId(ending.subject())))
			.stream()
			.findFirst()
			.map(ProductViews.VIEWS::outputPort);
	}

	private DataProduct product(Sending sending, Ending<?> ending, DataFetchingEnvironment environment) {
		Selection selection = new Selection(environment.getSelectionSet(), "dataProduct/");
		return this.products
			.load(sending.viewer(), List.of(new ProductId(ending.subject())), ProductParts.of(selection))
			.stream()
			.findFirst()
			.map(ProductViews.VIEWS::product)
			.orElseThrow(() -> new NotFound("data product"));
	}

}
