public import Funding
public import JSON

/// A network as the interface tells of it.
public struct NetworkShape: Sendable {
    private let network: Network
    private let links: PageLinks

    public init(_ network: Network, links: PageLinks) {
        self.network = network
        self.links = links
    }

    public var value: JSONValue {
        .record([
            "id": .string(network.id.rawValue), "name": JSONValue(network.name), "abbreviation": .string(network.abbreviation),
            "purpose": JSONValue(network.purpose), "participation": JSONValue(network.participation),
            "web": network.web.map { .string($0) }, "facts": .array(network.facts.map { JSONValue($0) }),
            "pages": links.value(.network(network.id)),
        ])
    }
}
