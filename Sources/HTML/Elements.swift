// One function per tag, so that a view reads as the page it makes: `div(.class("card")) { h2 { title } }`.

public func a(_ attributes: Attribute<Tags.A>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.A.self, attributes, content())
}

public func abbr(_ attributes: Attribute<Tags.Abbr>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Abbr.self, attributes, content())
}

public func address(_ attributes: Attribute<Tags.Address>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Address.self, attributes, content())
}

public func article(_ attributes: Attribute<Tags.Article>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Article.self, attributes, content())
}

public func aside(_ attributes: Attribute<Tags.Aside>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Aside.self, attributes, content())
}

public func blockquote(_ attributes: Attribute<Tags.Blockquote>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Blockquote.self, attributes, content())
}

public func body(_ attributes: Attribute<Tags.Body>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Body.self, attributes, content())
}

public func button(_ attributes: Attribute<Tags.Button>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Button.self, attributes, content())
}

public func caption(_ attributes: Attribute<Tags.Caption>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Caption.self, attributes, content())
}

public func code(_ attributes: Attribute<Tags.Code>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Code.self, attributes, content())
}

public func datalist(_ attributes: Attribute<Tags.Datalist>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Datalist.self, attributes, content())
}

public func dd(_ attributes: Attribute<Tags.Dd>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Dd.self, attributes, content())
}

public func details(_ attributes: Attribute<Tags.Details>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Details.self, attributes, content())
}

public func div(_ attributes: Attribute<Tags.Div>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Div.self, attributes, content())
}

public func dl(_ attributes: Attribute<Tags.Dl>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Dl.self, attributes, content())
}

public func dt(_ attributes: Attribute<Tags.Dt>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Dt.self, attributes, content())
}

public func em(_ attributes: Attribute<Tags.Em>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Em.self, attributes, content())
}

public func fieldset(_ attributes: Attribute<Tags.Fieldset>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Fieldset.self, attributes, content())
}

public func figcaption(_ attributes: Attribute<Tags.Figcaption>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Figcaption.self, attributes, content())
}

public func figure(_ attributes: Attribute<Tags.Figure>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Figure.self, attributes, content())
}

public func footer(_ attributes: Attribute<Tags.Footer>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Footer.self, attributes, content())
}

public func form(_ attributes: Attribute<Tags.Form>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Form.self, attributes, content())
}

public func h1(_ attributes: Attribute<Tags.H1>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.H1.self, attributes, content())
}

public func h2(_ attributes: Attribute<Tags.H2>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.H2.self, attributes, content())
}

public func h3(_ attributes: Attribute<Tags.H3>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.H3.self, attributes, content())
}

public func h4(_ attributes: Attribute<Tags.H4>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.H4.self, attributes, content())
}

public func head(_ attributes: Attribute<Tags.Head>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Head.self, attributes, content())
}

public func header(_ attributes: Attribute<Tags.Header>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Header.self, attributes, content())
}

public func html(_ attributes: Attribute<Tags.Html>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Html.self, attributes, content())
}

public func label(_ attributes: Attribute<Tags.Label>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Label.self, attributes, content())
}

public func legend(_ attributes: Attribute<Tags.Legend>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Legend.self, attributes, content())
}

public func li(_ attributes: Attribute<Tags.Li>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Li.self, attributes, content())
}

public func main(_ attributes: Attribute<Tags.Main>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Main.self, attributes, content())
}

public func nav(_ attributes: Attribute<Tags.Nav>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Nav.self, attributes, content())
}

public func ol(_ attributes: Attribute<Tags.Ol>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Ol.self, attributes, content())
}

public func optgroup(_ attributes: Attribute<Tags.Optgroup>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Optgroup.self, attributes, content())
}

public func option(_ attributes: Attribute<Tags.Option>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Option.self, attributes, content())
}

public func p(_ attributes: Attribute<Tags.P>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.P.self, attributes, content())
}

/// A script in a file of its own; there is no way to write one into a page.
public func script(module address: String) -> Markup {
    .element(Tags.Script.self, [.type("module"), .src(address)], Markup {})
}

/// Data for programs that read the page, such as `application/ld+json`; no browser executes it.
///
/// - Parameter json: a JSON text. What could end the element, or begin a comment in it, is written as JSON's own escapes.
public func script(data json: String, type: String) -> Markup {
    let harmless = json.replacing("<", with: "\\u003c").replacing(">", with: "\\u003e").replacing("&", with: "\\u0026")
    return .element(Tags.Script.self, [.type(type)], Markup(harmless))
}

/// The rules of a document that stands alone; the site's own pages have theirs in a file. They hold no `<`, `>` or `&`: those are escaped here
/// as in any text, and a reader of rules knows no escapes.
public func style(_ rules: String) -> Markup {
    .element(Tags.Style.self, [], Markup(rules))
}

public func section(_ attributes: Attribute<Tags.Section>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Section.self, attributes, content())
}

public func select(_ attributes: Attribute<Tags.Select>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Select.self, attributes, content())
}

public func small(_ attributes: Attribute<Tags.Small>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Small.self, attributes, content())
}

public func span(_ attributes: Attribute<Tags.Span>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Span.self, attributes, content())
}

public func del(_ attributes: Attribute<Tags.Del>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Del.self, attributes, content())
}

public func ins(_ attributes: Attribute<Tags.Ins>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Ins.self, attributes, content())
}

public func strong(_ attributes: Attribute<Tags.Strong>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Strong.self, attributes, content())
}

public func summary(_ attributes: Attribute<Tags.Summary>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Summary.self, attributes, content())
}

public func table(_ attributes: Attribute<Tags.Table>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Table.self, attributes, content())
}

public func tbody(_ attributes: Attribute<Tags.Tbody>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Tbody.self, attributes, content())
}

public func td(_ attributes: Attribute<Tags.Td>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Td.self, attributes, content())
}

public func textarea(_ attributes: Attribute<Tags.Textarea>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Textarea.self, attributes, content())
}

public func th(_ attributes: Attribute<Tags.Th>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Th.self, attributes, content())
}

public func thead(_ attributes: Attribute<Tags.Thead>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Thead.self, attributes, content())
}

public func time(_ attributes: Attribute<Tags.Time>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Time.self, attributes, content())
}

public func title(_ attributes: Attribute<Tags.Title>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Title.self, attributes, content())
}

public func tr(_ attributes: Attribute<Tags.Tr>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Tr.self, attributes, content())
}

public func ul(_ attributes: Attribute<Tags.Ul>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Ul.self, attributes, content())
}

public func br(_ attributes: Attribute<Tags.Br>...) -> Markup {
    .element(Tags.Br.self, attributes)
}

public func hr(_ attributes: Attribute<Tags.Hr>...) -> Markup {
    .element(Tags.Hr.self, attributes)
}

/// A picture; with an empty `alternative` assistive technology skips it.
public func img(_ address: String, alternative: String, _ attributes: Attribute<Tags.Img>...) -> Markup {
    .element(Tags.Img.self, [.src(address), .alt(alternative)] + attributes)
}

/// Lets every link and form of the page lead to where `target` says.
public func base(target: FrameTarget) -> Markup {
    .element(Tags.Base.self, [.target(target)])
}

/// A page within the page.
public func iframe(_ address: String, title: String, _ attributes: Attribute<Tags.Iframe>...) -> Markup {
    .element(Tags.Iframe.self, [.src(address), .title(title)] + attributes, Markup {})
}

public func pre(_ attributes: Attribute<Tags.Pre>..., @MarkupBuilder content: () -> Markup) -> Markup {
    .element(Tags.Pre.self, attributes, content())
}

public func input(_ attributes: Attribute<Tags.Input>...) -> Markup {
    .element(Tags.Input.self, attributes)
}

public func link(_ attributes: Attribute<Tags.Link>...) -> Markup {
    .element(Tags.Link.self, attributes)
}

public func meta(_ attributes: Attribute<Tags.Meta>...) -> Markup {
    .element(Tags.Meta.self, attributes)
}
