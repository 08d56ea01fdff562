import Pages
import PublicAPI

extension PageLinks {
    /// To the pages of a site.
    init(origin: String) {
        self.init { subject, language in
            let address: SiteAddress =
                switch subject {
                case .call(let id): .call(id)
                case .programme(let id): .programme(id)
                case .network(let id): .network(id)
                case .project(let id): .project(id)
                }
            return origin + address.path(in: language)
        }
    }
}
