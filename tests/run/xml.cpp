// XML bodies: what is sent and read is compared with the examples of the OpenAPI specification (2.0 to 3.2, "XML
// Object") and of XML, Namespaces in XML and XML Schema; what no document may have is refused with its place.
#include "../golden/xml/expected.hpp"
#include "../golden/xml_node_types/expected.hpp"
#include <bindery/xml.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace rt = ::bindery::v1;
namespace api = golden::xml;
namespace nodes = golden::xml_node_types;

constexpr std::string_view prolog = R"(<?xml version="1.0" encoding="UTF-8"?>)";

template <class Op, class Body>
std::string sent(const Body& body) {
  const auto request = rt::build<Op>({.body = body});
  if (!request) return to_string(request.error());
  const std::string& text = request->body.text();
  return text.starts_with(prolog) ? text.substr(prolog.size()) : "no prolog: " + text;
}

template <class Op>
auto received(std::string_view xml, const rt::read_options& options = {}, int status = 200) {
  return rt::parse<Op>(rt::http_response{status, {}, std::string(xml)}, {.reading = options});
}

template <class Op>
std::string complaint(std::string_view xml, const rt::read_options& options = {}) {
  const auto outcome = received<Op>(xml, options);
  if (outcome) return "it reads";
  return outcome.error().where + ": expected " + outcome.error().expected + ", found " + outcome.error().found;
}

template <class Op, class Body>
void both_ways(const Body& body, std::string_view xml) {
  CHECK(sent<Op>(body) == xml);
  const auto outcome = received<Op>(xml);
  REQUIRE_MESSAGE(outcome, to_string(outcome.error()));
  CHECK(*outcome == body);
}

TEST_CASE("the specification's example of attribute, prefix and namespace") {
  both_ways<api::PutPerson>(api::Person{.id = 123, .name = "example"},
                            R"(<Person id="123"><sample:name xmlns:sample="https://example.com/schema/sample">example)"
                            R"(</sample:name></Person>)");
  const auto request = rt::build<api::PutPerson>({.body = {}});
  REQUIRE(request);
  CHECK(*rt::find_header(request->headers, "Content-Type") == "application/xml");
  CHECK(*rt::find_header(request->headers, "Accept") == "application/xml, application/problem+xml");
  CHECK(request->body.text() == R"(<?xml version="1.0" encoding="UTF-8"?><Person/>)");
}

TEST_CASE("the specification's examples of arrays") {
  using words = std::vector<std::string>;
  const auto lists = [](auto set) {
    api::Lists made{};
    set(made);
    return made;
  };
  const words animals{"dog", "cat"};
  both_ways<api::PutLists>(lists([&](auto& l) { l.plain = animals; }),
                           "<document><plain>dog</plain><plain>cat</plain></document>");
  both_ways<api::PutLists>(lists([&](auto& l) { l.named = animals; }),
                           "<document><animal>dog</animal><animal>cat</animal></document>");
  both_ways<api::PutLists>(lists([&](auto& l) { l.unused = animals; }),
                           "<document><beast>dog</beast><beast>cat</beast></document>");
  both_ways<api::PutLists>(lists([&](auto& l) { l.wrapped = animals; }),
                           "<document><wrapped><wrapped>dog</wrapped><wrapped>cat</wrapped></wrapped></document>");
  both_ways<api::PutLists>(
      lists([&](auto& l) { l.wrappedItems = animals; }),
      "<document><wrappedItems><animal>dog</animal><animal>cat</animal></wrappedItems></document>");
  both_ways<api::PutLists>(lists([&](auto& l) { l.both = animals; }),
                           "<document><aliens><animal>dog</animal><animal>cat</animal></aliens></document>");
  both_ways<api::PutLists>(
      lists([&](auto& l) { l.outside = animals; }),
      "<document><strangers><strangers>dog</strangers><strangers>cat</strangers></strangers></document>");
}

TEST_CASE("lists that are empty, of objects, and inside each other") {
  both_ways<api::PutLists>(api::Lists{}, "<document/>");
  both_ways<api::PutLists>(api::Lists{.wrapped = std::vector<std::string>{}}, "<document><wrapped/></document>");
  both_ways<api::PutLists>(
      api::Lists{.slides = std::vector<api::Slide>{{.type = "all", .title = "One"}, {.title = "Two"}}},
      R"(<document><slide type="all"><title>One</title></slide><slide><title>Two</title></slide></document>)");
  both_ways<api::PutLists>(
      api::Lists{.matrix = std::vector<std::vector<std::int64_t>>{{1, 2}, {}, {3}}},
      "<document><matrix><row><cell>1</cell><cell>2</cell></row><row/><row><cell>3</cell></row></matrix></document>");
}

TEST_CASE("a wrapper's elements are its items, whatever they are called, unless it is strict") {
  constexpr std::string_view xml = "<document><wrapped><x>dog</x><x>cat</x></wrapped></document>";
  const auto outcome = received<api::PutLists>(xml);
  REQUIRE(outcome);
  CHECK(outcome->wrapped == std::vector<std::string>{"dog", "cat"});
  CHECK(complaint<api::PutLists>(xml, {.strict = true}) ==
        "/document/wrapped/x[1]: expected the element <wrapped>, found the element <x>");
}

TEST_CASE("values of all kinds") {
  api::Values values{
      .count = -3,
      .code = "a",
      .ratio = 0.25,
      .big = 18446744073709551615U,
      .sure = true,
      .at = rt::date_time("2018-02-28T00:40:00.123Z"),
      .day = rt::date("2018-02-28"),
      .when = rt::http_date("Fri, 26 Aug 2022 14:38:00 GMT"),
      .bytes = rt::base64{"Hello world"},
      .level = api::ValuesLevel::_2,
      .word = api::ValuesWord::green,
      .secret = rt::secret("s"),
      .gone = rt::nullable<std::string>(nullptr),
      .lost = rt::nullable<std::int64_t>(nullptr),
      .mixed = std::int64_t{5},
      .language = "en",
  };
  values.exact = *rt::decimal::parse("3.10");
  CHECK(sent<api::PutValues>(values) ==
        R"(<v:values xmlns:v="urn:example:values" sure="true" day="2018-02-28" xml:lang="en"><count>-3</count>)"
        R"(<codeName>a</codeName><exact>3.10</exact><ratio>0.25</ratio><big>18446744073709551615</big>)"
        R"(<at>2018-02-28T00:40:00.123Z</at><when>Fri, 26 Aug 2022 14:38:00 GMT</when><bytes>SGVsbG8gd29ybGQ=</bytes>)"
        R"(<level>2</level><colour>green</colour><secret>s</secret>)"
        R"(<gone xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/><mixed>5</mixed></v:values>)");
  const auto request = rt::build<api::PutValues>({.body = values});
  REQUIRE(request);
  const auto outcome = received<api::PutValues>(request->body.text());
  REQUIRE_MESSAGE(outcome, to_string(outcome.error()));
  CHECK(*outcome == values);
}

TEST_CASE("values as XML Schema writes them, with blanks around") {
  const auto outcome = received<api::PutValues>(
      "<values sure=' 1 ' day=' 2018-02-28 '><count> +007 </count><codeName> a\nb </codeName><exact>.50</exact>"
      "<ratio>1.e2</ratio><bytes>\n SGVs\n bG8=\n</bytes><colour>\n red </colour><mixed>true</mixed></values>");
  REQUIRE_MESSAGE(outcome, to_string(outcome.error()));
  CHECK(outcome->count == 7);
  CHECK(outcome->code == " a\nb ");
  CHECK(outcome->exact->text() == "0.50");
  CHECK(outcome->ratio == 100);
  CHECK(outcome->sure == true);
  CHECK(outcome->day->text() == "2018-02-28");
  CHECK(outcome->bytes == rt::base64{"Hello"});
  CHECK(outcome->word == api::ValuesWord::red);
  CHECK(std::get<bool>(*outcome->mixed));
}

TEST_CASE("characters: references, sections, blanks and what has to be escaped") {
  const std::string odd = "<a href=\"x\">&amp;]]></a> \r\n\t'\xe2\x82\xac";
  both_ways<api::PutPerson>(api::Person{.name = odd},
                            "<Person><sample:name xmlns:sample=\"https://example.com/schema/sample\">&lt;a "
                            "href=\"x\"&gt;&amp;amp;]]&gt;&lt;/a&gt; "
                            "&#13;\n\t'\xe2\x82\xac</sample:name></Person>");
  api::Slide slide{.type = "a\"b<c>&\t\n\rd", .title = "  "};
  both_ways<api::PutSlides>(
      std::vector<api::Slide>{slide},
      "<slides><slide type=\"a&quot;b&lt;c&gt;&amp;&#9;&#10;&#13;d\"><title>  </title></slide></slides>");
  const auto outcome = received<api::PutSlides>(
      "<slides><slide type='&#x41;&#66;'><title>a&lt;<![CDATA[<b>&amp;]]>c<!-- no --><?no "
      "no?>&apos;&quot;\r\nd</title></slide></slides>");
  REQUIRE(outcome);
  CHECK(outcome->at(0).type == "AB");
  CHECK(outcome->at(0).title == "a<<b>&amp;c'\"\nd");
}

TEST_CASE("what XML cannot hold is refused before it is sent") {
  CHECK(sent<api::PutPerson>(api::Person{.name = std::string("a\0b", 3)}) ==
        "`body/Person/sample:name`: has a character that XML cannot hold");
  CHECK(sent<api::PutPerson>(api::Person{.name = "\xef\xbf\xbf"}) ==
        "`body/Person/sample:name`: has a character that XML cannot hold");
  CHECK(sent<api::PutSlides>(std::vector<api::Slide>{{.type = "\x01", .title = ""}}) ==
        "`body/slides/slide/@type`: has a character that XML cannot hold");
  CHECK(sent<api::PutMaps>(api::Maps{.words = std::map<std::string, std::string>{{"a b", "c"}}}) ==
        "`body/Maps/words/*`: is under a key that is no name in XML");
  CHECK(sent<api::PutPerson>(api::Person{.name = "\xff"}).starts_with("`body/Person/sample:name`: "));
}

TEST_CASE("a request leaves out what only the service sets") {
  const auto request =
      rt::build<api::AddSlide>({.body = rt::media<"application/xml", api::Slide>{{.title = "t", .at = 4}}});
  REQUIRE(request);
  CHECK(request->body.text() == R"(<?xml version="1.0" encoding="UTF-8"?><slide><title>t</title></slide>)");
  const auto form =
      rt::build<api::AddSlide>({.body = rt::media<"application/x-www-form-urlencoded", api::Slide>{{.title = "t"}}});
  REQUIRE(form);
  CHECK(form->body.text() == "title=t");
  const auto outcome = received<api::PutSlides>("<slides><slide><title>t</title><at>4</at></slide></slides>");
  REQUIRE(outcome);
  CHECK(outcome->at(0).at == 4);
}

TEST_CASE("an optional body, an error that is documented, XML beside JSON, and a webhook") {
  const auto nothing = rt::build<api::PutSlides>({});
  REQUIRE(nothing);
  CHECK(nothing->body.text().empty());
  CHECK(rt::find_header(nothing->headers, "Content-Type") == nullptr);

  const auto error = received<api::PutPerson>("<Problem><title>No.</title></Problem>", {}, 409);
  CHECK(error.error().whose == rt::fault::service);
  std::string title;
  error.visit([&](const api::PutPerson::status_default& reply) { title = reply.body.title; }, [](const auto&) {});
  CHECK(title == "No.");

  const auto both = rt::build<api::PutBoth>({.body = rt::media<"application/xml", std::string>{"<slide/>"}});
  REQUIRE(both);
  CHECK(both->body.text() == "<slide/>");

  const rt::http_request call{
      "POST", {}, "/", {{"Content-Type", "application/xml"}}, std::string("<slide><title>t</title></slide>"), {}};
  const auto hook = rt::receive<api::SlideAddedWebhook>(call);
  REQUIRE_MESSAGE(hook, to_string(hook.error()));
  CHECK(hook->body.title == "t");
  const auto wrong =
      rt::receive<api::SlideAddedWebhook>(rt::http_request{"POST", {}, "/", {}, std::string("<slide/>"), {}});
  REQUIRE_FALSE(wrong);
  CHECK(to_string(wrong.error()) == "/slide: expected the element <title>, found no elements");
}

TEST_CASE("objects that contain themselves, and how deep") {
  api::Tree tree{.name = "root"};
  tree.left = api::Tree{.name = "leaf"};
  tree.branches = std::vector<rt::box<api::Tree>>{api::Tree{.name = "a"}, api::Tree{.name = "b"}};
  both_ways<api::PutTree>(
      tree, R"(<tree name="root"><tree name="leaf"/><branches><tree name="a"/><tree name="b"/></branches></tree>)");
  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<tree>";
  for (int i = 0; i < 300; ++i) deep += "</tree>";
  const auto outcome = received<api::PutTree>(deep);
  REQUIRE_FALSE(outcome);
  CHECK(outcome.error().expected == "at most 192 elements inside each other");
  CHECK(received<api::PutTree>(deep, {.depth = 400}).has_value());
}

TEST_CASE("maps: the keys are the names of elements") {
  api::Maps maps{};
  maps.words = std::map<std::string, std::string>{{"Color", "blue"}, {"Count", "1"}};
  maps.slides = std::map<std::string, api::Slide>{{"first", {.type = "x", .title = "t"}}};
  maps.lists = std::map<std::string, std::vector<std::int64_t>>{{"a", {1, 2}}, {"b", {3}}};
  maps.additional_properties = {{"other", 7}};
  both_ways<api::PutMaps>(maps,
                          R"(<Maps><words><Color>blue</Color><Count>1</Count></words><slides><first type="x"><title>t)"
                          R"(</title></first></slides><lists><a>1</a><a>2</a><b>3</b></lists><other>7</other></Maps>)");
  CHECK(complaint<api::PutMaps>("<Maps><other>x</other></Maps>") == "/Maps/other: expected a number, found other text");
}

TEST_CASE("unions: by the element's name, by the word of the discriminator, by what is there") {
  api::Shelter shelter{};
  shelter.first = api::Dog{.barks = true};
  shelter.pets = std::vector<std::variant<api::Cat, api::Dog>>{api::Cat{.lives = 9}, api::Dog{.barks = false}};
  shelter.wild = api::Bird{.kind = "bird", .length = 0.5};
  CHECK(
      sent<api::PutShelter>(shelter) ==
      R"(<Shelter><dog><barks>true</barks></dog><pets><cat><lives>9</lives></cat><dog><barks>false</barks></dog></pets>)"
      R"(<wild kind="bird"><length>0.5</length></wild></Shelter>)");
  const auto outcome = received<api::PutShelter>(
      R"(<Shelter><first><lives>3</lives></first><pets><pets><barks>1</barks></pets></pets><wild><kind>fish</kind><length>2</length></wild></Shelter>)");
  REQUIRE_MESSAGE(outcome, to_string(outcome.error()));
  CHECK(std::get<api::Cat>(*outcome->first).lives == 3);
  CHECK(std::get<api::Dog>(outcome->pets->at(0)).barks);
  CHECK(std::get<api::Fish>(*outcome->wild).length == 2);
}

TEST_CASE("any content: attributes and elements are members, those of one name an array") {
  const auto outcome = received<api::PutValues>(
      "<values><count>1</count><codeName/><free a='1'><b>x</b><c><d/></c><b>y</b>text</free></values>");
  REQUIRE(outcome);
  CHECK(outcome->free->text() == R"({"a":"1","b":["x","y"],"c":{"d":""},"#text":"text"})");
  api::Values values{.count = 1, .code = "c"};
  values.free = *rt::any::parse(R"({"a": [1, true], "b": {"c": null}, "d": "<"})");
  CHECK(
      sent<api::PutValues>(values) ==
      R"(<v:values xmlns:v="urn:example:values"><count>1</count><codeName>c</codeName><free><a>1</a><a>true</a><b>)"
      R"(<c xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></b><d>&lt;</d></free></v:values>)");
}

TEST_CASE("the specification's examples of 3.2: text, sections, references, order, null") {
  using animal = nodes::PutAnimalsBodyItem;
  CHECK(sent<nodes::PutAnimals>(std::vector<animal>{{"Cat", "Fluffy"}, {"Dog", "Fido"}}) ==
        R"(<animals><animal kind="Cat">Fluffy</animal><animal kind="Dog">Fido</animal></animals>)");
  const auto animals = received<nodes::PutAnimals>(
      "<animals>\n  <animal kind=\"Cat\">Fluffy</animal>\n  <animal kind=\"Dog\">Fido</animal>\n</animals>");
  REQUIRE(animals);
  CHECK(animals->at(1).kind == "Dog");
  CHECK(animals->at(0).name == "Fluffy");

  const std::string html = "<html><head><title>Awesome Docs</title></head><body></body><html>";
  CHECK(sent<nodes::AddDocs>(nodes::Documentation{html}) == "<Documentation><![CDATA[" + html + "]]></Documentation>");
  CHECK(sent<nodes::PutDocs>(nodes::Bare{html}) == "<UpdatedDocument><![CDATA[" + html + "]]></UpdatedDocument>");
  CHECK(sent<nodes::AddDocs>(nodes::Documentation{"a]]>b\rc"}) ==
        "<Documentation><![CDATA[a]]]]><![CDATA[>b]]>&#13;<![CDATA[c]]></Documentation>");
  CHECK(*received<nodes::GetDocs>("<Documentation><![CDATA[a]]]]><![CDATA[>b]]>&#13;<![CDATA[c]]></Documentation>")
             ->content == "a]]>b\rc");
  CHECK(received<nodes::PutDocs>("<StoredDocument><![CDATA[<b>]]></StoredDocument>")->content == "<b>");

  const nodes::PutOrderedBodyItem2 cubits{"cubits", 42};
  CHECK(sent<nodes::PutOrdered>(std::tuple(std::string("Some text"), cubits, rt::nullable<bool>(nullptr))) ==
        R"(<OneTwoThree><One>Some text</One><Two unit="cubits">42</Two>)"
        R"(<Three xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></OneTwoThree>)");
  const auto ordered = received<nodes::PutOrdered>(
      "<OneTwoThree>\n  <One>Some text</One>\n  <Two unit=\"cubits\">42</Two>\n  <Three xsi:nil=\"true\" "
      "/>\n</OneTwoThree>");
  REQUIRE_MESSAGE(ordered, to_string(ordered.error()));
  CHECK(std::get<0>(*ordered) == "Some text");
  CHECK(std::get<1>(*ordered).value == 42);
  CHECK(std::get<2>(*ordered).is_null());

  const std::tuple report(std::string("Some preamble text."), 42.0, std::string("Some postamble text."));
  both_ways<nodes::PutReport>(report, "<Report>Some preamble text.<data>42</data>Some postamble text.</Report>");

  nodes::PutProductBody product{.description = "Thing"};
  CHECK(sent<nodes::PutProduct>(product) ==
        R"(<product><description>Thing</description>)"
        R"(<related xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></product>)");
  product.count = 42;
  product.related.emplace();
  CHECK(sent<nodes::PutProduct>(product) ==
        R"(<product count="42"><description>Thing</description><related/></product>)");
  const auto nulls = received<nodes::PutProduct>(
      "<product>\n  <description>Thing</description>\n  <related xsi:nil=\"true\" />\n</product>");
  REQUIRE(nulls);
  CHECK(nulls->count.is_null());
  CHECK(nulls->related.is_null());
  CHECK(received<nodes::PutProduct>("<product count='42'><description>Thing</description><related></related></product>")
            ->count == 42.0);

  nodes::Order order{.buyer = nodes::Buyer{"A"}, .payer = nodes::Buyer{"B"}, .price = nodes::OrderPrice{2.5, "EUR"}};
  both_ways<nodes::PutOrder>(
      order, R"(<Order currency="EUR"><Buyer><name>A</name></Buyer><payer><Buyer><name>B</name></Buyer>)"
             R"(</payer><amount>2.5</amount></Order>)");
}

TEST_CASE("namespaces: prefixes are the sender's own") {
  const auto other = received<api::PutPerson>(
      R"(<p:Person xmlns:p="urn:p" xmlns="https://example.com/schema/sample" id="1"><name>a</name></p:Person>)");
  REQUIRE(other);
  CHECK(other->name == "a");
  const auto foreign = received<api::PutPerson>(R"(<Person><x:name xmlns:x="urn:other">a</x:name></Person>)");
  REQUIRE(foreign);
  CHECK_FALSE(foreign->name.has_value());
  CHECK(received<api::PutPerson>("<Person><name>a</name></Person>")->name == "a");
  CHECK(complaint<api::PutPerson>("<Person><name>a</name></Person>", {.strict = true}) ==
        "/Person/name: expected no element of this name, found one");
  CHECK(complaint<api::PutValues>("<values xmlns='urn:other'/>") ==
        ": expected the element <v:values>, found the element <values>");
  const auto ours = received<api::PutValues>(
      R"(<w:values xmlns:w="urn:example:values" xmlns:x="urn:x"><x:count>5</x:count><w:count>1</w:count><w:codeName>c</w:codeName></w:values>)");
  REQUIRE(ours);
  CHECK(ours->count == 1);
}

TEST_CASE("mismatches have a place, what was expected and what was found") {
  CHECK(complaint<api::PutPerson>("<Persona/>") == ": expected the element <Person>, found the element <Persona>");
  CHECK(complaint<api::PutPerson>("<Person id='x'/>") == "/Person/@id: expected a number, found other text");
  CHECK(complaint<api::PutPerson>("<Person id=''/>") == "it reads");
  CHECK(complaint<api::PutPerson>("<Person id='3000000000'/>") ==
        "/Person/@id: expected an integer of 32 bits, found a number beyond its range");
  CHECK(complaint<api::PutLists>("<document><slide><title>a</title></slide><slide type='b'/></document>") ==
        "/document/slide[2]: expected the element <title>, found no elements");
  CHECK(complaint<api::PutLists>(
            "<document><matrix><row><cell>1</cell></row><row><cell>1</cell><cell/></row></matrix></document>") ==
        "/document/matrix/row[2]/cell[2]: expected an integer of 64 bits, found null");
  CHECK(complaint<api::PutValues>("<values><count>1</count><codeName><b/></codeName></values>") ==
        "/values/codeName: expected text, found the element <b>");
  CHECK(complaint<api::PutValues>("<values sure='maybe'><count>1</count><codeName/></values>") ==
        "/values/@sure: expected true or false, found other text");
  CHECK(complaint<api::PutValues>("<values><codeName/></values>") ==
        "/values: expected the element <count>, found other elements");
  CHECK(complaint<api::PutValues>("<values><count>1</count><codeName/><bytes>*</bytes></values>")
            .starts_with("/v:values/bytes: expected "));
  CHECK(complaint<api::PutValues>("<values><count>1</count><codeName/><colour>blue</colour></values>",
                                  {.strict = false}) == "it reads");
  CHECK(complaint<nodes::PutOrdered>("<OneTwoThree><One/></OneTwoThree>") ==
        "/OneTwoThree: expected the element <Two>, found other elements");
  CHECK(complaint<nodes::PutProduct>("<product/>") ==
        "/product: expected the element <description>, found no elements");
  CHECK(complaint<nodes::PutOrdered>("<OneTwoThree><One/><Two>1</Two><Three>1</Three></OneTwoThree>") ==
        "/OneTwoThree/Two: expected the attribute `unit`, found none of that name");
}

TEST_CASE("elements and attributes that nobody described are skipped, kept or refused") {
  constexpr std::string_view xml =
      R"(<Person id="1" more="2" xmlns:y="urn:y" y:z="3"><b><c/></b><name xmlns="https://example.com/schema/sample">a</name></Person>)";
  const auto open = received<api::PutPerson>(xml);
  REQUIRE(open);
  CHECK(open->name == "a");
  std::vector<rt::unknown_field> kept;
  REQUIRE(received<api::PutPerson>(xml, {.keep = &kept}));
  REQUIRE(kept.size() == 3);
  CHECK(kept[0].where == "/more");
  CHECK(kept[2].where == "/b");
  CHECK(complaint<api::PutPerson>(xml, {.strict = true}) ==
        "/Person/@more: expected no attribute of this name, found one");
  CHECK(complaint<api::PutPerson>("<Person><b/><b/></Person>", {.strict = true}) ==
        "/Person/b[1]: expected no element of this name, found one");
}

TEST_CASE("texts that are no XML, and the tricks of document types") {
  CHECK(complaint<api::PutPerson>("<Person>").starts_with("offset 7: expected XML, found text that is none: "));
  CHECK(complaint<api::PutPerson>("<Person></Persona>").find("expected XML") != std::string::npos);
  CHECK(complaint<api::PutPerson>("{}").find("expected XML") != std::string::npos);
  CHECK(complaint<api::PutPerson>("<Person/><Person/>") ==
        ": expected one element around everything, found a second one");
  CHECK(complaint<api::PutLists>("<document><plain>&nbsp;</plain></document>") ==
        "/document/plain: expected references to characters, found a reference to an entity that is not declared");
  for (const std::string_view bad :
       {"&#0;", "&#xD800;", "&#x110000;", "&#xFFFF;", "&", "&;", "&lt", "&#;", "&#x;", "&#99999999999;"}) {
    CAPTURE(bad);
    const std::string xml = "<document><plain>" + std::string(bad) + "</plain></document>";
    CHECK(complaint<api::PutLists>(xml).starts_with("/document/plain: expected references"));
  }
  CHECK(complaint<api::PutLists>("<document><plain>\xff</plain></document>") ==
        "/document/plain: expected text in UTF-8, found other bytes");

  CHECK(complaint<api::PutPerson>(R"(<Person><b id="1" id="2"/></Person>)") ==
        "/Person/b: expected attributes of different names, found one of them twice");
  std::string many = "<Person";
  for (int i = 0; i <= 256; ++i) many += " x" + std::to_string(i) + ":nil=\"\"";
  CHECK(complaint<api::PutPerson>(many + "/>") ==
        "/Person: expected an element with at most 256 attributes, found more");

  std::string laughs = "<!DOCTYPE document [<!ENTITY a \"lol\">";
  for (char c = 'b'; c < 'k'; ++c) {
    laughs += std::string("<!ENTITY ") + c + " \"";
    for (int i = 0; i < 10; ++i) laughs += std::string("&") + static_cast<char>(c - 1) + ";";
    laughs += "\">";
  }
  laughs += "]><document><plain>&j;</plain></document>";
  CHECK(complaint<api::PutLists>(laughs) == ": expected XML without a document type declaration, found a <!DOCTYPE>");
  CHECK(complaint<api::PutLists>(
            R"(<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><document><plain>&e;</plain></document>)") ==
        ": expected XML without a document type declaration, found a <!DOCTYPE>");
}

TEST_CASE("encodings: Latin-1 by its declaration, UTF-16 and UTF-8 by their marks") {
  const auto latin =
      received<api::PutPerson>("<?xml version='1.0' encoding='ISO-8859-1'?><Person><name>\xe9</name></Person>");
  REQUIRE_MESSAGE(latin, to_string(latin.error()));
  CHECK(latin->name == "\xc3\xa9");
  std::string wide = "\xfe\xff";
  for (const char c : std::string_view("<Person><name>a</name></Person>")) wide += std::string(1, '\0') + c;
  CHECK(received<api::PutPerson>(wide)->name == "a");
  std::string little = "\xff\xfe";
  for (const char c : std::string_view("<Person><name>a</name></Person>")) little += std::string(1, c) + '\0';
  CHECK(received<api::PutPerson>(little)->name == "a");
  CHECK(received<api::PutPerson>("\xef\xbb\xbf<Person><name>a</name></Person>")->name == "a");
}

TEST_CASE("encodings: the charset of the Content-Type counts more than the document") {
  const auto came = [](const std::string& type, const std::string& xml) -> std::string {
    const auto outcome = rt::parse<api::PutPerson>(rt::http_response{200, {{"Content-Type", type}}, xml});
    return outcome ? outcome->name.value_or("") : "refused: " + to_string(outcome.error());
  };
  const std::string latin = "<Person><name>\xe9</name></Person>";
  const std::string utf8 = "<Person><name>\xc3\xa9</name></Person>";
  CHECK(came("application/xml; charset=ISO-8859-1", latin) == "\xc3\xa9");
  CHECK(came("application/xml; charset=\"iso-8859-1\"; q=1", "<?xml version='1.0' encoding='UTF-8'?>" + latin) ==
        "\xc3\xa9");
  CHECK(came("application/xml;charset=utf-8", "<?xml version='1.0' encoding='ISO-8859-1'?>" + utf8) == "\xc3\xa9");
  CHECK(came("application/xml; charset=UTF-8", "\xef\xbb\xbf" + utf8) == "\xc3\xa9");
  CHECK(came("application/xml", utf8) == "\xc3\xa9");
  CHECK(came("application/xml; charset=Shift_JIS", utf8)
            .find("expected XML in UTF-8, UTF-16 or ISO-8859-1, found the charset shift_jis") != std::string::npos);
}

TEST_CASE("every prefix of a document is a mismatch and nothing worse") {
  const std::string xml =
      R"(<v:values xmlns:v="urn:example:values" sure="true"><count>3</count><codeName>a&amp;b<![CDATA[c]]></codeName><free a="1"><b/></free></v:values>)";
  REQUIRE(received<api::PutValues>(xml));
  for (std::size_t size = 1; size < xml.size(); ++size)
    CHECK_FALSE(received<api::PutValues>(xml.substr(0, size)).has_value());
}

}  // namespace
