public import Funding

extension NetworksPage {
    public struct Model: Sendable {
        public let networks: [Network]

        public init(networks: [Network]) {
            self.networks = networks
        }
    }
}

extension NetworkPage {
    public struct Model: Sendable {
        public let network: Network

        public init(network: Network) {
            self.network = network
        }
    }
}
