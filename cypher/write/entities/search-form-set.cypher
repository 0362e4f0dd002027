// Notes which form the search words of the store's entities have.
// $form: int
MATCH (m:Meta {id: 'entente'})
SET m.searchForm = $form
