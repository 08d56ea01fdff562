import HTML

/// The place beside a list that a script of the site fills; empty and unseen without it.
enum ListTools {
    static let markup = div(.class("handy")) { "" }
}
